package main

import "fmt"

type Name string
type Text interface{ ~string | ~[]byte }

func Count[T Text](s T, b byte) (n int) {
	for i := range len(s) {
		if s[i] == b {
			n++
		}
	}
	return
}
func HasPrefix[T Text](s T, p string) bool { return len(s) >= len(p) && string(s[:len(p)]) == p }
func Upper[T Text](s T) T {
	b := []byte(s)
	for i := range b {
		if 'a' <= b[i] && b[i] <= 'z' {
			b[i] -= 32
		}
	}
	return T(b)
}

func main() {
	fmt.Println(Count("hello", 'l'), Count([]byte("aab"), 'a'), HasPrefix("golang", "go"), HasPrefix([]byte("xyz"), "xz"))
	fmt.Println(Upper("abc"), string(Upper([]byte("def"))), Upper(Name("ghi")))
}
