package main

func main() {
	var a struct{ x int }
	var b struct{ y int }
	a = b
	var c struct{ x string } = a
	a = struct{ x int }{x: "a"}
	a.y = 1
	d := struct{ x, x int }{}
	e := []struct{ n int }{{1}, {m: 2}}
	_, _, _ = c, d, e
}
