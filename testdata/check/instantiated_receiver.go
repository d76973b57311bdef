package main

type List[T any] struct{ v []T }
type IntList = List[int]

func (l IntList) sum() int   { return len(l.v) }
func (l *IntList) clear()    { l.v = nil }
func (l List[T]) len() int   { return len(l.v) }
func main()                  { println(List[int]{}.len()) }
