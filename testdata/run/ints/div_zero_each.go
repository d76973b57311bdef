// Integer division by zero panics for each kind; floats do not.
package main

import "fmt"

func try(name string, f func()) {
	defer func() {
		r := recover()
		if e, ok := r.(error); ok {
			fmt.Println(name, e.Error())
		} else {
			fmt.Println(name, r)
		}
	}()
	f()
}

func main() {
	var i, z int = 5, 0
	var i8, z8 int8 = 5, 0
	var u16, zu16 uint16 = 5, 0
	var u64, zu64 uint64 = 5, 0
	var f, zf float64 = 5, 0
	try("int /", func() { fmt.Println(i / z) })
	try("int %", func() { fmt.Println(i % z) })
	try("int8 /", func() { fmt.Println(i8 / z8) })
	try("uint16 %", func() { fmt.Println(u16 % zu16) })
	try("uint64 /", func() { fmt.Println(u64 / zu64) })
	try("op=", func() { i /= z; fmt.Println(i) })
	try("op%=", func() { a := []int{1}; a[0] %= z })
	try("const dividend", func() { fmt.Println(0 / z) })
	try("unused", func() { _ = i / z })
	try("float", func() { fmt.Println(f/zf, -f/zf, zf/zf) })
	try("order", func() { fmt.Println(func() int { fmt.Println("left"); return 1 }() / func() int { fmt.Println("right"); return z }()) })
}
