package main

import "time"

func safely() { recover() }

func serve() {
	defer func() { safely() }()
	panic("request")
}

func main() {
	go serve()
	time.Sleep(time.Second)
}
