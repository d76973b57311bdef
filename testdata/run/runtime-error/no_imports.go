package main

func main() {
	var x []int
	i := 3
	defer func() { println(recover().(error).Error()) }()
	x[i] = 1
}
