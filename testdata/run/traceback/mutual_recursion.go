package main

//go:noinline
func even(n int) bool {
	if n == 0 {
		panic("even zero")
	}
	return odd(n - 1)
}

//go:noinline
func odd(n int) bool {
	if n == 0 {
		panic("odd zero")
	}
	return even(n - 1)
}
func main() { even(7) }
