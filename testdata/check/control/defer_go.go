package main

func f() int { return 1 }
func main() {
	defer f
	go f
	defer 1
	go func() {}
	defer int(1)
	defer len("a")
	go append([]int{}, 1)
	defer recover()
	defer panic(1)
	defer new(int)
	go cap([]int{})
}
