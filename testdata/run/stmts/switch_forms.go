// switch in all forms: no tag, init, fallthrough, duplicates through variables, evaluation order.
package main

import "fmt"

func f(s string, v int) int { fmt.Print(s, " "); return v }

func main() {
	switch x := f("tag", 2); x {
	case f("a", 1), f("b", 2), f("c", 3):
		fmt.Println("hit")
	case f("d", 2):
		fmt.Println("never")
	}
	switch {
	case f("e", 0) == 1:
	case f("g", 1) == 1:
		fmt.Println("second")
		fallthrough
	case f("never", 0) == 9:
		fmt.Println("fell")
		fallthrough
	default:
		fmt.Println("fell to default")
	}
	switch f("only", 5); {
	case true:
		fmt.Println("true")
	}
	switch f("just", 1) {
	}
	switch {
	}
	switch i := 5; {
	case i > 3:
		i := "shadow"
		fmt.Println(i)
	}
	for i := range 5 {
		switch i {
		default:
			fmt.Print("default", i, " ")
			fallthrough
		case 3:
			fmt.Print("three ")
		case 1, 2:
			fmt.Print("onetwo ")
			if i == 1 {
				break
			}
			fmt.Print("two ")
		}
	}
	fmt.Println()
	switch s := "abc"; s {
	case "x" + "y", "ab" + "c":
		fmt.Println("string")
	}
	switch 2.0 {
	case 2:
		fmt.Println("float")
	}
	var e any = 3
	switch e {
	case "3", 3.0, int8(3):
		fmt.Println("no")
	case 3:
		fmt.Println("iface")
	}
	switch p := &e; {
	case p == nil:
	case p != nil:
		fmt.Println("ptr")
	}
	type C struct{ a, b int }
	switch (C{1, 2}) {
	case C{2, 1}:
		fmt.Println("21")
	case C{1, 2}:
		fmt.Println("12")
	}
	x, y := 1, 1
	switch x {
	case y:
		fmt.Println("x==y")
	case y:
		fmt.Println("dup")
	}
	switch true {
	case x > 1, y > 0:
		fmt.Println("y>0")
	}
	switch false {
	case x == y:
		fmt.Println("eq")
	case x != y:
		fmt.Println("ne is false")
	}
	switch [2]int{1, 2} {
	case [2]int{1, 2}:
		fmt.Println("array")
	}
	switch f := func() {}; f != nil {
	case true:
		fmt.Println("func")
	}
	var u8 uint8 = 200
	switch u8 + 100 {
	case 44:
		fmt.Println("wrapped")
	}
	switch c := make(chan int, 1); {
	case len(c) == 0:
		switch {
		case cap(c) == 1:
			fmt.Println("nested")
		}
	}
}
