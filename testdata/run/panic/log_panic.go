// log.Panic logs, then panics with the text as a string.

package main

import (
	"fmt"
	"log"
)

func main() {
	log.SetFlags(0)
	func() {
		defer func() {
			r := recover()
			_, isString := r.(string)
			fmt.Println(isString, r)
		}()
		log.Panicf("code %d", 7)
	}()
	defer fmt.Println("deferred")
	log.Panicln("bye", 1)
}
