package main

func main() {
	var x integer
	var y String
	var z double
	var w list[int]
	var v char = 'a'
	var u bool = "true"
	var t int = true
	var s []int = nil, nil
	const c := 1
}
