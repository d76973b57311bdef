package main

func main() {
	s := []int{1, 2}
	a := [2]int{}
	_ = [2]int(s)
	_ = [2]string(s)
	_ = (*[2]int)(s)
	_ = (*[2]byte)(s)
	_ = []int(a)
	_ = [3]int(a)
	_ = []interface{}(s)
	_ = [2]int("ab")
}
