package main

var a = nil
func main() {
	x := nil
	var y = nil
	const z = nil
	_ = nil
}
