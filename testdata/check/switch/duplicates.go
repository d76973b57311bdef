package main

func main() {
	x := 1
	switch x {
	case 1, 2, 1:
	case 2:
	case 3:
	case 1 + 2:
	}
	switch "a" {
	case "b", "b":
	}
	switch 1.5 {
	case 1.5, 3.0 / 2:
	}
	switch {
	case true:
	case true:
	case false, false:
	}
}
