package main

func init() int { return 1 }
func init(x int) {}
func init[T any]() {}

func main() {}
