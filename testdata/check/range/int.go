package main

func main() {
	var f float64
	for i := range f {
	}
	for i := range 1 << 70 {
		_ = i
	}
	for i := range "10" {
		var s string = i
	}
	var u uint8
	for i := range u {
		var x int = i
	}
	for i := range 3.0 {
		_ = i
	}
	var x int8
	for x = range 1000 {
	}
}
