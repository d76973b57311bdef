package main

func main() {
	x := 1
	switch x.(type) {
	case int:
	}
	switch y := x.(type) {
	case int:
		_ = y
	}
	switch nil.(type) {
	}
	switch "a".(type) {
	}
	var p *interface{}
	switch p.(type) {
	}
}
