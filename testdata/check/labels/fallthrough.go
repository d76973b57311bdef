package main

func main() {
	x := 1
	switch x {
	case 1:
		fallthrough
	case 2:
		if x > 0 {
			fallthrough
		}
	case 3:
		fallthrough
		println()
	default:
		fallthrough
	}
	fallthrough
	for {
		fallthrough
	}
}
