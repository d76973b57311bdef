// In a package go.mod's language version counts.
package main

import "ex.com/app/lib"

func main() {
	defer func() { println(recover() == nil) }()
	lib.Loop()
	panic(nil)
}
