package inner

type T struct{ n int }

func (t *T) Do(f func()) { f() }

func Fail(n int) {
	var s []int
	_ = s[n]
}
