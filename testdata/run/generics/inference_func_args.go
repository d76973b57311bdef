package main

import (
	"fmt"
	"strconv"
	"strings"
)

func Apply[T, U any](v T, fs ...func(T) U) (out []U) {
	for _, f := range fs {
		out = append(out, f(v))
	}
	return
}

func Compose[A, B, C any](f func(A) B, g func(B) C) func(A) C {
	return func(a A) C { return g(f(a)) }
}

func Identity[T any](v T) T { return v }
func Double[T int | float64](v T) T { return v * 2 }

func main() {
	fmt.Println(Apply(" Go ", strings.TrimSpace, strings.ToUpper))
	f := Compose(strconv.Itoa, func(s string) []byte { return []byte(s) })
	fmt.Println(f(123))
	fmt.Println(Apply(3, Identity, Double))
	var h func(float64) float64 = Double
	fmt.Println(h(1.5))
	g := Compose(Double[int], strconv.Itoa)
	fmt.Println(g(21) + "!")
	fs := map[string]func(int) int{"id": Identity, "dbl": Double}
	fmt.Println(fs["id"](4), fs["dbl"](4))
}
