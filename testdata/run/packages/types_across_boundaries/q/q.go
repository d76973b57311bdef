package q

type Point struct{ X, Y int }
type Named string

func (n Named) Str() string { return "q." + string(n) }
