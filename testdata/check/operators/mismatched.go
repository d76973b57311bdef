package main

func main() {
	i, s, f, b := 1, "a", 1.5, true
	_ = i + s
	_ = i + f
	_ = s + b
	_ = i == s
	_ = f < i
	_ = b && i
	_ = i | f
	var i8 int8
	_ = i + i8
	_ = i8 * i
}
