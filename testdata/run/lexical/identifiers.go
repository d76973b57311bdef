// Identifiers: Unicode letters, predeclared names redeclared, blank, keywords as fields no.
package main

import "fmt"

const π = 3.14159
var größe, 世界, _x9, ª = 1, "welt", 2, 3

type été struct{ ñ int }

func (é été) Ñ() int { return é.ñ * 2 }

func main() {
	fmt.Println(π, größe, 世界, _x9, ª)
	fmt.Println(été{4}.Ñ())
	true := false
	int := 5
	nil := "nil"
	len := func(s string) string { return "len:" + s }
	string := 'c'
	fmt.Println(true, int, nil, len("a"), string)
	_, _ = int, nil
	var _ = 3
	type error = float64
	var e error = 2.5
	iota := 7
	fmt.Println(e, iota)
	{
		append := iota + 1
		fmt.Println(append)
	}
	_ = append([]bool{}, true)
	any := [...]float64{1, 2}
	fmt.Println(any)
}
