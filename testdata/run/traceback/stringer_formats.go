package main

import (
	"fmt"
)

type Temp float64

func (t Temp) String() string { return fmt.Sprintf("%.1f°C", float64(t)) }

type Err struct{ code int }

func (e *Err) Error() string { return fmt.Sprintf("code %d", e.code) }
func main() {
	defer func() { panic(&Err{7}) }()
	panic(Temp(36.6))
}
