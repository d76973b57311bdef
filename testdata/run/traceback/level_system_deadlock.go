//env: GOTRACEBACK=system

package main

func main() { <-make(chan int) }
