package main

import fmt
import ("os", "fmt")
func main() {}
