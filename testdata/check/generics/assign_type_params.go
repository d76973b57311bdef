package main

func f[T, U any](t T, u U) {
	t = u
	var x T = u
	var i int = t
	t = 1
	t = nil
	var a any = t
	t = a
	_, _, _ = x, i, a
}
func g[T int | string](t T) {
	t = 1
	t = "a"
	var i int = t
	i = int(t)
	_ = string(t)
}

func main() {}
