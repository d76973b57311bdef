// Each iteration has its own loop variables; the copy happens before the post statement.
package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()
	var ps []*int
	for i := 0; i < 6; i++ {
		ps = append(ps, &i)
		i++
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	fmt.Println()
	var gs []func()
	for i, s := range []string{"a", "b"} {
		gs = append(gs, func() { fmt.Print(i, s, " "); i++; s += s })
	}
	for _, g := range gs {
		g()
		g()
	}
	fmt.Println()
	var h func()
	for i := 0; i < 3; i++ {
		if h == nil {
			h = func() { fmt.Print("first i = ", i, " ") }
		}
		h()
	}
	fmt.Println()
	var inc, get func()
	for i, j := 0, 10; i < 2; i, j = i+1, j-1 {
		inc = func() { i++; j += 100 }
		get = func() { fmt.Print(i, j, " ") }
		get()
	}
	inc()
	get()
	fmt.Println()
	var outer int
	for outer = 0; outer < 3; outer++ {
		defer func() { fmt.Println("outer", outer) }()
	}
	for k := range map[string]int{"only": 1} {
		defer func() { fmt.Println(k) }()
	}
	for i := range 2 {
		defer func() { fmt.Println("range", i) }()
	}
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
		if i == 1 {
			continue
		}
		i := i * 10
		fs = append(fs, func() int { i++; return i })
	}
	for _, f := range fs[3:] {
		fmt.Print(f(), " ")
	}
	fmt.Println()
}
