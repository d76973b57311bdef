package main

import "time"

func main() {
	time.AfterFunc(time.Millisecond, func() { panic("in a timer") })
	time.Sleep(time.Minute)
}
