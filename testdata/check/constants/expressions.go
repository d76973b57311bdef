package main

const big = 1 << 100
func main() {
	x := big
	var y int = big >> 98
	var z float64 = big
	println(big)
	_ = big + 1
	_ = []int{big}
	_ = int64(big)
	_ = big == y
	_ = y + big
	f(big)
	var w interface{} = big
	_ = "a"[big]
}
func f(interface{}) {}
