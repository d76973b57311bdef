package main

import "fmt"

type message struct {
	op    string
	n     int
	reply chan int
}

func account() chan<- message {
	in := make(chan message)
	go func() {
		balance := 0
		for m := range in {
			switch m.op {
			case "deposit":
				balance += m.n
			case "withdraw":
				if balance < m.n {
					m.reply <- -1
					continue
				}
				balance -= m.n
			}
			if m.reply != nil {
				m.reply <- balance
			}
		}
	}()
	return in
}

func ask(a chan<- message, op string, n int) int {
	r := make(chan int)
	a <- message{op, n, r}
	return <-r
}

func main() {
	a := account()
	fmt.Println(ask(a, "deposit", 100))
	a <- message{op: "deposit", n: 5}
	fmt.Println(ask(a, "withdraw", 60))
	fmt.Println(ask(a, "withdraw", 60))
	fmt.Println(ask(a, "look", 0))
}
