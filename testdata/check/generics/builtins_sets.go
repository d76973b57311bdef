package main

func a[T []int | []string](x T)     { _ = append(x, 1); _ = x[0]; _ = len(x) }
func b[T []int | map[int]int](x T)  { _ = make(T, 1); delete(x, 1); clear(x) }
func c[T []int | chan int](x T)     { _ = make(T, 1); _ = cap(x) }
func d[T map[int]int | map[string]int](x T) { delete(x, 1); _ = x[1] }
func e[T string | []byte](x T)      { _ = x[0]; x[0] = 1; _ = x[1:]; for range x {} }
func f[T int | string](x T)         { _ = max(x, x); _ = x + x; _ = x - x }
func g[T complex64 | complex128](x T) { _ = real(x); _ = imag(x) }

func main() {}
