package lib

type Keyer interface{ Key() string }
type Number interface{ ~int | ~float64 }

func Keys[T Keyer](ts ...T) (out []string)  { return }
func Sum[T Number](ts ...T) (s T)           { return }

type Table[K comparable] struct{ m map[K]int }
