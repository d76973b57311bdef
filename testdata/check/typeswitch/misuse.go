package main

func main() {
	var i interface{} = 1
	_ = i.(type)
	x := i.(type)
	switch i.(type) {
	case int:
		i.(type)
	}
	f(i.(type))
}
func f(interface{}) {}
