package main

const (
	huge     = 1 << 511
	tooHuge  = huge * 4
	product  = (1 << 300) * (1 << 300)
	sum      = (1<<511 - 1) * 2 + huge + huge
	shifted  = huge << 2
	negative = -huge * huge
)

func main() {}
