// An Error method that uses goroutines and channels.

package main

type chatty chan string

func (c chatty) Error() string {
	go func() { c <- "by goroutine" }()
	return <-c
}

func main() {
	panic(make(chatty))
}
