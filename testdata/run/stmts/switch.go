package main

import "fmt"

func grade(n int) string {
	switch {
	case n >= 90:
		return "A"
	case n >= 80:
		return "B"
	default:
		return "F"
	case n >= 70:
		return "C"
	}
}

func f(s string) int { fmt.Print("f(", s, ") "); return len(s) }

func main() {
	fmt.Println(grade(95), grade(85), grade(75), grade(5))
	switch x := 3; x {
	case 1, 2:
		fmt.Println("low")
	case 3:
		fmt.Println("three")
		fallthrough
	case 4:
		fmt.Println("four by fallthrough")
	case 5:
		fmt.Println("never")
	}
	switch f("ab") {
	case f("a"), f("bb"):
		fmt.Println("matched")
	case f("ccc"):
		fmt.Println("no")
	}
	switch {
	}
	switch x := any(3.5).(type) {
	case float64:
		fmt.Println(x * 2)
	}
	var e error
	switch e.(type) {
	case nil:
		fmt.Println("nil error")
	}
	for i := 0; i < 5; i++ {
		switch i {
		case 1:
			continue
		case 3:
			break
		default:
			fmt.Print(i, " ")
		}
	}
	fmt.Println()
loop:
	for i := 0; ; i++ {
		switch {
		case i == 2:
			continue loop
		case i > 3:
			break loop
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
	switch s := "b"; s + "c" {
	case "bc":
		fmt.Println("strings", s)
	}
	type T struct{ a, b int }
	switch (T{1, 2}) {
	case T{1, 2}:
		fmt.Println("struct case")
	}
	switch c := 'x'; {
	case c >= 'a' && c <= 'z':
		fmt.Println("letter")
	}
	switch any(2) {
	case "2", 2.0:
		fmt.Println("wrong type")
	case 2:
		fmt.Println("int 2")
	}
}
