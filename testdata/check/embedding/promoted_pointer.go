package main

type Base struct{ v int }
func (*Base) Set() {}
func (Base) Get() int { return 0 }
type S struct{ Base }
type P struct{ *Base }
type Setter interface{ Set() }
type Getter interface{ Get() int }
func main() {
	var a Setter = S{}
	var b Setter = &S{}
	var c Setter = P{}
	var d Getter = S{}
	S{}.Set()
	P{}.Set()
	_, _, _, _ = a, b, c, d
}
