package main

func main() {
	var x integer
	var y String
	var z double = 1.5
	var w list[int]
	var v char = 'a'
	var u bool = "true"
	var t int = true
	var b Boolean = false
	var f float = 1
	_ = null
	_ = None
	_ = True
}
