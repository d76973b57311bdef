package main

func main() {
	panic()
	panic(1, 2)
	panic(nil, nil)
	x := panic("a")
	recover(1)
	y := recover()
	var s string = recover()
	print(nil)
	println(main)
	println(int)
	_ = print("a")
	print([]int{}...)
	close()
	close(1)
	close(make(<-chan int))
}
