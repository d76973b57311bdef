package main

const a = 0b101
const b = 1_000
const c = 0o17
const d = 0x1p4

type A interface{ M() }
type B interface{ M() }
type C interface {
	A
	B
}

func main() {
	s := 1
	_ = 1 << s
}
