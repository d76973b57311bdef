// Everything that is not exported: names, fields, methods, literals, embedded promotion.
package main

import (
	"fmt"

	"example.com/unexp/p"
)

type own struct{ p.T }

func main() {
	t := p.T{1, 2}
	u := p.T{Exp: 1, hid: 2}
	fmt.Println(t.hid, u.exp, t.method(), t.Method)
	p.helper()
	fmt.Println(p.limit, p.Limit, p.missing)
	var o own
	o.hid = 3
	o.method()
	var i p.I = o
	i.private()
	var x p.hidden
	fmt.Println(x, p.Shown.hid)
}
