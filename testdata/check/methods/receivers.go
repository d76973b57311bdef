package main

type T struct{}
type P *T
type I interface{}
func (int) a()        {}
func (*int) b()       {}
func (P) c()          {}
func (I) d()          {}
func (**T) e()        {}
func ([]T) f()        {}
func (struct{}) g()   {}
func (undefined) h()  {}
func (t T, u T) i()   {}
func () j()           {}

func main() {}
