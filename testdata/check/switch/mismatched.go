package main

func main() {
	x := 1
	switch x {
	case "a":
	case 1.5:
	case 1.0:
	case nil:
	case true:
	case 'a':
	case x > 1:
	}
	switch {
	case 1:
	case "a":
	case x:
	}
	switch s := "a"; s {
	case 1:
	}
}
