package main

const a = b
const b = c + 1
const c = a

func main() {}
