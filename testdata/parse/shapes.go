package shapes

// Brackets after the name of a type.
type (
	_ [N]int
	_ [N * M]int
	_ [N]*int
	_ []int
	_ [...]int
	_[P any] int
	_[P *C,] int
	_[P *C | ~int] int
	_[P interface{ *C }] int
	_[P []C] int
	_[P [3]*A] int
	_[P [N][M]int, Q ~[]P] int
	_[A, B any, C interface{ m() }] = map[A]B
)

// Parameters: names or types.
type (
	_ func(a, b, c)
	_ func(a, b, c int)
	_ func(a []int, b ...[]int)
	_ func(p.T, []q.U[int], *V)
	_ func(a [N]int, b T[N])
	_ func(func(), func() int) func() (a, b T[int, string])
)

// Channels.
var (
	_ = <-chan int(x)
	_ = (<-chan int)(x)
	_ = make(chan<- <-chan int)
	_ = make(chan (<-chan int))
	_ = make(<-chan chan<- chan func())
	_ = <-chan<- chan int(nil)
)

// Types as operands.
var (
	_ = f([]int, map[string]func(), func(), *T, chan func(int) (x int), struct{}, interface{ ~int | string })
	_ = []func(){}
	_ = []func() int{nil}
	_ = [...]struct{ a, b int }{{1, 2}, {a: 1}}
	_ = map[T]U{{1}: {2}, k: v}
	_ = G[int, []string]{1}.f(G[T](x))[i](y)
	_ = func() (x)
	_ = struct{ T }.m
	_ = (*T).m
	_ = &[]*T{{}, nil}
	_ = a[i, j](b)[c:][:d][e:f:g]
)

// Precedence.
var _ = a || b&&c == d+e*f<<g - -h ^ ^i&^j | <-k*(l+m)

func (t *T[P, _]) m[Q any](x P) (y Q, err error) {
	if x := (T{}); x == (T{1}) {
	}
	if f := func() T { return T{1} }; f() == g[T](x) {
	}
	for range []T{{1}} {
	}
	switch x := f(T{}).(type) {
	}
	switch []int{1}[0] {
	case T{1}.a, []int{}[0]:
	}
L:
	for i, x.y[2] = range func(yield func(int) bool) {} {
		continue L
	}
	select {
	case a[f()], ok = <-c:
	case c <- <-d:
	case <-e:
	}
	if a {
	} else if b := c; d {
	} else {
	}
	go func() { defer f()(x) }()
	x.y++
	*p <<= 3
	type local[P any] = []P
	const c, d = iota, "x"
	return
M:
}
