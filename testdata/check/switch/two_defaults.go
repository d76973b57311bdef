package main

func main() {
	switch 1 {
	default:
	case 1:
	default:
	}
	var i interface{}
	switch i.(type) {
	default:
	default:
	}
	switch {
	default:
	default:
	default:
	}
}
