// What fmt says of wrong formats and operands.
package main

import "fmt"

type T struct {
	A int
	b string
}

func main() {
	fs := []string{"%d", "%!", "%", "%z", "%d %d", "%[2]d", "%[0]d", "%[x]d", "%[1]d %[1]d", "%[3]*.[2]*[1]f", "%*d", "%.*d", "%-*d", "%[1]*d", "%[2]*[1]d", "%.[2]*[1]d", "%[", "%[]d", "%[1", "%[1]", "%.", "%5.", "%é", "%-010.3q",
		"%%", "%5%", "% %", "100%", "%s%", "%9999999d", "%.9999999d", "%d%%%d", "no verbs", "%[2]d%d", "%[1]d%[3]d", "%v %[1]v %v", "%#+v", "%.3v", "%w", "%T%T%T", "%t", "%U", "%c%c", "% d", "%x", "%6.2f|%d", "%[5]d", "%[-1]d", "%[1]%", "%.-3d"}
	argss := [][]any{{}, {1}, {1, 2}, {"s"}, {12.5, 3, 8}, {nil}, {T{1, "x"}}, {[]int{1, 2}}, {map[string]bool{"k": true}}, {true, false}, {-3, 7}, {1 << 40}, {uint8(3), "x"}, {error(nil)}, {[]any{1, "a"}}}
	for _, f := range fs {
		for _, a := range argss {
			fmt.Printf("%q %d: ", f, len(a))
			s := fmt.Sprintf(f, a...)
			if len(s) > 200 {
				s = fmt.Sprint(len(s))
			}
			fmt.Println(s)
		}
	}
}
