package lib

type Real struct{ N int }
type Alias = Real
type List[T any] []T
type IntList = List[int]
type Fn[T any] = func(T) T

func (r Alias) Twice() int           { return r.N * 2 }
func Apply[T any](f Fn[T], v T) T { return f(v) }
