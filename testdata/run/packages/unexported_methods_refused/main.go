package main

import "example.com/app/sealed"

type fake struct{}

func (fake) seal()        {}
func (fake) Name() string { return "fake" }

func main() {
	var n sealed.Node = fake{}
	_ = n
}
