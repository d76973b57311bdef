package main

const zero = 0

func main() {
	const a = 1 / zero
	const b = 1 % 0
	const c = 1.0 / 0
	const d = 1i / 0
	x := 10
	x = x / 0
	x /= zero
	x %= 0
	f := 1.5
	f = f / 0.0
	_ = x
}
