package main

func main() {
	i := 1
	s := "a"
	st := struct{}{}
	_ = i == nil
	_ = nil != s
	_ = st == nil
	_ = nil == true
	_ = [2]int{} == nil
	var p *int
	_ = p == nil
	_ = p == 0
	_ = p != false
	_ = nil > p
}
