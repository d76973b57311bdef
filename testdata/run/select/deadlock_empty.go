// All asleep: select without clauses.
package main

func main() {
	select {}
}
