package main

func each(yield func(int) bool) { yield(1) }

func main() {
	defer func() {
		for range each {
			recover()
		}
	}()
	panic("loop body")
}
