package main

import "fmt"

type Stack []int

func Push[S ~[]E, E any](s S, vs ...E) S { return append(s, vs...) }
func Insert[S ~[]E, E any](s S, i int, v E) S {
	s = append(s, v)
	copy(s[i+1:], s[i:])
	s[i] = v
	return s
}
func Delete[S ~[]E, E any](s S, i int) S { return append(s[:i:i], s[i+1:]...) }
func CopyTo[D, S ~[]E, E any](d D, s S) int { return copy(d, s) }
func Reverse[T ~string](s T) T {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return T(r)
}
func Grow[S ~[]int](s S) (S, int) { c := append(s, s...); clear(s); return c, len(s) }

func main() {
	s := Push(Push[[]int](nil, 1), 2, 3)
	fmt.Println(s, len(s))
	fmt.Println(string(Push([]byte("ab"), 'c')), Insert([]string{"a", "c"}, 1, "b"), Delete([]int{1, 2, 3}, 1))
	t := make(Stack, 2)
	fmt.Println(CopyTo(t, []int{7, 8, 9}), t)
	fmt.Println(Reverse("héllo"))
	fmt.Println(Grow(Stack{1}))
}
