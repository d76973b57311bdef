package lib

const Max = 1

type T struct{ n int }

var V T

func F() {}
func f() {}
