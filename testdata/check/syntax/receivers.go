package main

type T int

func () a() {}
func (x, y T) b() {}
func (t T) () {}
func (t T) {}
func 1() {}
