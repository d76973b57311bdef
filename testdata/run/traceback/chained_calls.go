package main

type B struct{ n int }

//go:noinline
func (b *B) Add(n int) *B {
	if n == 3 {
		panic("three")
	}
	b.n += n
	return b
}
func main() {
	b := &B{}
	b.Add(1).
		Add(2).
		Add(3).
		Add(4)
}
