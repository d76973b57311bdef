package main

import "fmt"

type Num interface{ ~int | ~int64 }
type Named interface{ Name() string }
type NamedNum interface {
	Num
	Named
	comparable
}
type Temp int
type Money int64

func (Temp) Name() string  { return "temp" }
func (Money) Name() string { return "money" }
func Process[T NamedNum](v T) string {
	if v == T(0) {
		return "zero"
	}
	return fmt.Sprint(v.Name(), " ", v*2)
}

func main() {
	fmt.Println(Process(Temp(20)), Process(Money(150)))
}
