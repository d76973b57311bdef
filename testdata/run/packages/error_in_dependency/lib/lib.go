package lib

func F() int {
	x := 1
	return "no"
}
