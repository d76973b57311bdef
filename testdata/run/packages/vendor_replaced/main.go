// The vendor folder goes before a replacement.
package main

import "ex.com/y"

func main() { println(y.V) }
