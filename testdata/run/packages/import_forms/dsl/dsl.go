package dsl

const One = 1

type Thing string

var Names []string

func Add(a, b int) int        { return a + b }
func (t Thing) Twice() string { return string(t + t) }
