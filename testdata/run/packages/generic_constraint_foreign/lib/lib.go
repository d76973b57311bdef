package lib

type Keyer interface{ Key() string }
type Number interface{ ~int | ~float64 }

func Keys[T Keyer](ts ...T) (out []string) {
	for _, t := range ts {
		out = append(out, t.Key())
	}
	return
}
func Sum[T Number](ts ...T) (s T) {
	for _, t := range ts {
		s += t
	}
	return
}

type Table[K comparable, V any] struct{ m map[K]V }

func (t *Table[K, V]) Put(k K, v V) {
	if t.m == nil {
		t.m = map[K]V{}
	}
	t.m[k] = v
}
func (t Table[K, V]) Get(k K) V { return t.m[k] }
