package main

func main() {
	_ = true < false
	_ = 1i < 2i
	var p, q *int
	_ = p < q
	var i, j interface{}
	_ = i < j
	_ = nil < nil
	c := make(chan int)
	_ = c > c
	_ = [2]int{} <= [2]int{}
	_ = struct{}{} >= struct{}{}
	_ = "a" < 'b'
}
