package main

//go:build ignore

func init() { println("late") }

func main() { println("never") }
