package main

type worker struct{ jobs chan int }

func (w *worker) run() {
	for j := range w.jobs {
		println(100 / j)
	}
}

func main() {
	w := &worker{make(chan int)}
	go w.run()
	for _, j := range []int{5, 0} {
		w.jobs <- j
	}
	select {}
}
