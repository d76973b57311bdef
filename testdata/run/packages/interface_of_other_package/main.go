package main

import "ex.com/app/a"

type J struct{}

func (J) m() {}

func main() {
	var i a.I = J{}
	var _ interface{ m() } = i
	_, _ = i.(interface{ m() })
}
