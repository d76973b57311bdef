package main

type Btn struct{ onClick func(string) }
type Ctl struct{ n int }

func (c *Ctl) handle(s string) { c.n++; panic("handling " + s) }
func main() {
	c := &Ctl{}
	b := Btn{c.handle}
	b.onClick("click")
}
