package main

import "time"

func main() {
	done := time.After(time.Millisecond)
	_ = done
	select {}
}
