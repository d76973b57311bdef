package main

func main() {
	len := 2
	_ = len("abc")
	nil := 1
	var p *int = nil
	true := 0
	if true {
	}
	append := func(int) {}
	append([]int{}, 1)
	_, _ = p, len
}
