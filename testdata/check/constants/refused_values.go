package main

type small int

const (
	big    small = "text"
	again        = big + big
	other  int8  = 1
	mixed        = big * other
	negate       = -big
	shifted      = big << 2
	equal        = big == 3
	length       = len([2]int{}) + big
)

func main() {
	var a [equal]int
	_ = a
	println(again, mixed, negate, shifted, length)
}
