package lib

type C struct {
	Inc func()
	Get func() int
}

func Counter() C {
	n := 0
	return C{func() { n++ }, func() int { return n }}
}
func Each(n int, f func(int) bool) {
	for i := range n {
		if !f(i) {
			return
		}
	}
}
func Seq(n int) func(func(int) bool) { return func(y func(int) bool) { Each(n, y) } }
