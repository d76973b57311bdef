package main

var a [...]int
var b [...]int = [3]int{1, 2, 3}
func f() [...]int { return [3]int{} }
type T [...]string
func main() {
	var c [...]int
	_ = [...]int{1, 2}
	_ = new([...]int)
	_ = []([...]int){}
	var d map[string][...]int
}
