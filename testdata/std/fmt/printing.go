// Print, Println, Sprint, Fprint, Append and their spacing.
package main

import (
	"bytes"
	"fmt"
	"os"
)

type str string

func main() {
	fmt.Print()
	fmt.Println()
	fmt.Print("a", "b", 1, 2, "c", 3, str("d"), str("e"), 4.5, nil, nil, true, false, []int{1}, "\n")
	fmt.Println("a", "b", 1, 2, "c", str("d"), nil, 'x', 2i)
	fmt.Printf("%d-%s\n", 1, "x")
	fmt.Printf("plain\n")
	fmt.Printf("")
	fmt.Fprintln(os.Stdout, 1, "two", 3.0)
	fmt.Fprint(os.Stdout, 1, 2, "\n")
	fmt.Fprintf(os.Stdout, "%v|%v\n", 1, 2)
	var b bytes.Buffer
	n, err := fmt.Fprintf(&b, "%s-%d", "é", 10)
	fmt.Println(n, err, b.String())
	n, err = fmt.Println("count")
	fmt.Println(n, err)
	fmt.Println(string(fmt.Append([]byte("x"), 1, 2)), string(fmt.Appendf(nil, "%03d", 7)), string(fmt.Appendln([]byte("y"), "z")))
	fmt.Println(fmt.Sprint(), fmt.Sprint("a", 1, 2, "b"), fmt.Sprintln("end", 1) == "end 1\n")
	fmt.Print(1, 2, 3)
	fmt.Print("\n")
	fmt.Print(1.5, 'a', "s", 'b', "\n")
	var e error
	var p *int
	fmt.Println(e, p, []any{e, nil}, struct{}{}, [0]int{}, map[string]int{})
	for i := 0; i < 3; i++ {
		fmt.Printf("%*d|%-*d|%0*d\n", i+2, i, i+2, i, i+3, i)
	}
	fmt.Printf("%[1]d %[1]x %[1]o %[1]q %[2]s %[1]T\n", 65, "s")
}
