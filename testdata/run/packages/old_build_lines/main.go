// Constraints of the old form still choose files.
package main

func main() { println(name, pure) }
