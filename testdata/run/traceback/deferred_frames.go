// The crash trace holds the panicking frames under the deferred ones.

package main

func a()    { defer b(); panic("a") }
func b()    { defer c(); panic("b") }
func c()    { panic("c") }
func main() { a() }
