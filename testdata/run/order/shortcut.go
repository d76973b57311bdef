// && and || stop early, in conditions and values, nested and negated.
package main

import "fmt"

func b(name string, v bool) bool { fmt.Print(name, " "); return v }

func main() {
	for i := range 8 {
		x, y, z := i&4 != 0, i&2 != 0, i&1 != 0
		fmt.Print(b("x", x) && b("y", y) || b("z", z), " | ")
		fmt.Print(b("x", x) || b("y", y) && b("z", z), " | ")
		fmt.Print(!(b("x", x) && !b("y", y)) && (b("z", z) || b("w", true)), " | ")
		if b("x", x) == b("y", y) || b("z", z) {
			fmt.Print("T")
		} else {
			fmt.Print("F")
		}
		for n := 0; b("x", x) && n < 2 && !b("y", y); n++ {
			fmt.Print("loop ")
		}
		fmt.Println()
	}
	var p *struct{ n int }
	if p != nil && p.n > 0 {
		fmt.Println("never")
	}
	var s []int
	if len(s) == 0 || s[0] == 1 {
		fmt.Println("safe")
	}
	v := len(s) > 0 && s[0] > 0
	w := v || p == nil
	type B bool
	var bb B = B(w) && !B(v)
	fmt.Println(v, w, bb)
	fmt.Println(true && false || true, !true || !false && true)
}
