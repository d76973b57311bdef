package main

import (
	"fmt"
)

type Animal interface{ Sound() string }
type Dog struct{}
type Cat struct{}

func (Dog) Sound() string  { return "woof" }
func (*Cat) Sound() string { return "meow" }
func asDog(a Animal) Dog   { return a.(Dog) }
func main() {
	fmt.Println(asDog(Dog{}).Sound())
	fmt.Println(asDog(&Cat{}).Sound())
}
