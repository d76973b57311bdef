package main

func main() {
	var i interface{} = 1
	switch x := i.(type) {
	case int:
	case string:
	}
	switch y := i.(type) {
	}
	switch z := i.(type) {
	case int:
		_ = z
	default:
	}
}
