package main

const a = 1e1000000000
const b = 0x1p2147483648
const c float64 = 1e-1000000000

func main() {}
