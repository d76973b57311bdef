package main

func main() {
	a := 'abc'
	b := "unterminated
	c := 'x
	d := '\q'
	e := "\z \x4 \u12"
	f := ''
	g := "\400"
	_ = `raw
still`
}
