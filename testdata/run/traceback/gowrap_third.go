// The wrapper that faults itself shows with its number.

package main

type big struct{ a, b, c int }

func (b big) run(n int) {}

func nop(a int) {}

func main() {
	go nop(1)
	go nop(2)
	defer nop(3)
	var p *big
	f := func() {
		go nop(5)
		defer nop(6)
		go nop(7)
		defer p.run(8)
	}
	f()
}
