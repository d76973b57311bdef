package main

func main() {
	f := func(int) {}
	_ = func(string)(f)
	_ = func(int) int(f)
	_ = (func(int))(f)
	c := make(chan int)
	_ = (chan<- int)(c)
	_ = (<-chan string)(c)
	r := (<-chan int)(c)
	_ = (chan int)(r)
	m := map[string]int{}
	_ = map[string]int64(m)
}
