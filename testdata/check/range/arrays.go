package main

func main() {
	var a [3]int
	var p *[3]int
	var pp **[3]int
	var ps *[]int
	for range a {
	}
	for range p {
	}
	for range pp {
	}
	for range ps {
	}
	for i := range p {
		var s string = i
	}
	for _, v := range a {
		v = "x"
	}
}
