package main

var arr [3]int
var sl = []int{1, 2, 3}

const str = "abc"

func main() {
	_ = arr[3]
	_ = arr[-1]
	_ = arr[1.5]
	_ = arr["a"]
	_ = sl[-1]
	_ = sl[1:0]
	_ = str[3]
	_ = str[1:5]
	_ = arr[2:4]
	_ = [...]int{1, 2}[2]
}
