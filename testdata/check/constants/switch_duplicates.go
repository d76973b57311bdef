package main

func main() {
	x := 1
	switch x {
	case 1:
	case 2, 1:
	case 1 + 1:
	}
	switch "a" {
	case "a", "b":
	case "b":
	}
	switch {
	case true:
	case true:
	}
	switch 1.5 {
	case 1.5, 3 / 2.0:
	}
	switch x := any(x).(type) {
	case int, string:
	case int:
		_ = x
	}
}
