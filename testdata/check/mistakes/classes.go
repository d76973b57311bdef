package main

type Animal interface {
	Sound() string
}
type Dog struct{ name string }
func (d Dog) sound() string { return "woof" }
func (d *Dog) SetName(n string) { d.name = n }
type Cat struct{ Animal }
func (c Cat) Sound() int { return 1 }
func describe(a Animal) string { return a.name }
func main() {
	var a Animal = Dog{"rex"}
	a = Cat{}
	a = &Cat{}
	describe(Dog{})
	Dog{}.SetName("x")
	d := Dog{name: "x", age: 3}
	d.Bark()
	a.SetName("y")
	super.x()
	this.name = 1
}
