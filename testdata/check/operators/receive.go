package main

func main() {
	x := 1
	_ = <-x
	var s chan<- int
	_ = <-s
	<-nil
	<-"a"
	_ = <-main
	var c chan string
	var i int = <-c
	v, ok, w := <-c
}
