package main

func main() {
	data, quit := make(chan int), make(chan bool)
	go func() {
		for i := range 2 {
			data <- i
		}
	}()
	for {
		select {
		case v := <-data:
			println("got", v)
		case <-quit:
			return
		}
	}
}
