package lib

var Ready = make(chan string)
var Code = 7

func init() {
	go func() { Ready <- "ready" }()
}
