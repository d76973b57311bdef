package main

func f[T any](a, b T) bool        { return a == b }
func g[T comparable](a, b T) bool { return a < b }
func h[T int | string](a, b T) bool { return a < b }
func k[T int | []int](a, b T) bool { return a == b }
func m[T any](a T) bool           { return a == nil }
func n[T int](a T) bool           { return a == "x" }
func o[T interface{ M() }](a, b T) bool { return a == b }
func p[T []int](a T) bool         { return a == nil }

func main() {}
