package main

func main() {
	var i interface{}
	x := 1
	switch i.(type) {
	case 1:
	case x:
	case "a":
	case nil:
	case main:
	case Unknown:
	}
	_ = i.(1)
	_ = i.(x)
	_ = i.(nil)
}
