package lib

type Speaker interface{ Speak() string }
type Dog struct{}

func (Dog) Speak() string        { return "woof" }
func Describe(s Speaker) string { return "says " + s.Speak() }
