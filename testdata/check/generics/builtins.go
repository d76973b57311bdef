package main

func f[T any](x T) {
	len(x)
	cap(x)
	append(x, 1)
	copy(x, x)
	delete(x, 1)
	make(T, 1)
	new(T)
	clear(x)
	min(x, x)
	_ = len(x)
	_ = make(T)
	_ = append(x, x)
	_ = min(x, x)
	clear(x)
}

func main() {}
