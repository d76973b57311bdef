package main

import "os"

func main() {
	defer println("never runs")
	os.Exit(3)
}
