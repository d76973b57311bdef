package main

import "fmt"

type request struct {
	text  string
	reply chan string
}

func main() {
	queue := make(chan chan request)
	go func() {
		for c := range queue {
			for r := range c {
				r.reply <- "re: " + r.text
				close(r.reply)
			}
		}
		close(queue2)
	}()
	for i := range 2 {
		session := make(chan request)
		queue <- session
		for j := range 2 {
			r := request{fmt.Sprint(i, "/", j), make(chan string)}
			session <- r
			fmt.Println(<-r.reply)
			_, ok := <-r.reply
			fmt.Println(ok)
		}
		close(session)
	}
	close(queue)
	<-queue2
	fmt.Println("ended")
}

var queue2 = make(chan bool)
