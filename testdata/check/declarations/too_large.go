package main

type huge [1 << 50]byte

var everything [1 << 51]int8

var sparse map[int][1 << 31]byte

func keys(m map[[1 << 32]bool]int) {}

func main() { keys(nil) }
