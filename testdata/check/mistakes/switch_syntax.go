package main

func main() {
	switch x := 1; x {
		println("a")
	case 1
		println("b")
	}
}
