package main

func outer()  { middle() }
func middle() { inner() }
func inner()  { _ = recover() }

func f() {
	defer outer()
	panic("deep")
}

func main() { f() }
