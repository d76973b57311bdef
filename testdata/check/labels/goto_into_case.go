package main

func main() {
	x := 2
	goto two
	switch x {
	case 1:
		goto three
	case 2:
	two:
		println(2)
	case 3:
	three:
		println(3)
	}
}
