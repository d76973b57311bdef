package main

type res struct{ c chan int }

func (r *res) Close() { close(r.c) }
func use(r *res) {
	defer r.Close()
	r.Close()
}
func main() {
	use(&res{make(chan int)})
}
