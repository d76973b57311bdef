package main

func main() {
	var i interface{} = 1
	switch x := i.(type) {
	case int:
		var s string = x
		_ = s
	case string, bool:
		x = x + "a"
	case nil:
		x()
	case error:
		x.Foo()
	default:
		_ = x + 1
	}
	_ = x
}
