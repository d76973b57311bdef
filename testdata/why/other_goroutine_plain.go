package main

func main() {
	ready, asked := make(chan bool), make(chan bool)
	go func() {
		defer func() {
			close(ready)
			<-asked
		}()
		panic("not yours")
	}()
	<-ready
	recover()
	close(asked)
	select {}
}
