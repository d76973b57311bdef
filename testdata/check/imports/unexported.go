package main

import (
	"fmt"
	"strings"
	"time"
)

func main() {
	fmt.println("a")
	fmt.Nope()
	strings.Contain("a")
	var b strings.builder
	_ = time.now()
	_ = time.Second.x
	fmt.Println.x()
	_ = strings.Builder{}.buf
}
