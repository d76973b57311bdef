package main

func f(x ...int) {
	var a []int = x
	var b [2]int = x
	x = append(x, "a")
	f(x)
	f(x...)
	var g func([]int) = f
	var h func(...int) = f
	_, _, _, _ = a, b, g, h
}

func main() {}
