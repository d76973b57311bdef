package main

type U uintptr

func main() { panic(U(255)) }
