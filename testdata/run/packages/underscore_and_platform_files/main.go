package main

func main() { println(os, both) }
