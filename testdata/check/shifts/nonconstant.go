package main

func main() {
	s := 2
	var f float64 = 1 << s
	var g = 1.0 << s
	var h int = 1.0 << s
	_ = float32(1 << s)
	_ = []int{}[1.0<<s]
	var i = uint64(1.5 << s)
	_ = 1<<s + 1.5
	_ = 1<<s == 1.5
	var c complex128 = 1 << s
	_ = make([]int, 1.0<<s)
	_ = "a"[1<<s]
	var str string = string(1 << s)
}
