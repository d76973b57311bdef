package main

var a, b = pair()

func pair() (int, int) { return b, 1 }

func main() {}
