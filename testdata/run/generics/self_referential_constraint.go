package main

import "fmt"

type Equaler[T any] interface{ Equal(T) bool }

func Index[T Equaler[T]](s []T, x T) int {
	for i, v := range s {
		if v.Equal(x) {
			return i
		}
	}
	return -1
}

type Cmp[T any] interface{ Compare(T) int }

func Max[T Cmp[T]](a T, rest ...T) T {
	for _, r := range rest {
		if r.Compare(a) > 0 {
			a = r
		}
	}
	return a
}

type CI string

func (a CI) Equal(b CI) bool { return len(a) == len(b) }

type V struct{ major, minor int }

func (a V) Compare(b V) int {
	if a.major != b.major {
		return a.major - b.major
	}
	return a.minor - b.minor
}

func main() {
	fmt.Println(Index([]CI{"a", "bb", "cc"}, "xx"))
	fmt.Println(Max(V{1, 2}, V{1, 10}, V{0, 99}))
}
