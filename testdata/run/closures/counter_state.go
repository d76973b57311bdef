// State machines and pipelines of functions.
package main

import "fmt"

type state func(rune) state

func lexer(emit func(kind, text string)) (step func(rune), end func()) {
	var buf []rune
	var start, word, number state
	flush := func(kind string) {
		if len(buf) > 0 {
			emit(kind, string(buf))
			buf = buf[:0]
		}
	}
	start = func(r rune) state {
		switch {
		case r == ' ':
			return start
		case '0' <= r && r <= '9':
			return number(r)
		case 'a' <= r && r <= 'z':
			return word(r)
		}
		emit("op", string(r))
		return start
	}
	word = func(r rune) state {
		if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' && len(buf) > 0 {
			buf = append(buf, r)
			return word
		}
		flush("word")
		return start(r)
	}
	number = func(r rune) state {
		if '0' <= r && r <= '9' {
			buf = append(buf, r)
			return number
		}
		flush("number")
		return start(r)
	}
	cur := start
	return func(r rune) { cur = cur(r) }, func() { cur(' ') }
}

type stage func(<-chan int) <-chan int

func source(xs ...int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for _, x := range xs {
			c <- x
		}
	}()
	return c
}
func mapper(f func(int) int) stage {
	return func(in <-chan int) <-chan int {
		out := make(chan int)
		go func() {
			defer close(out)
			for x := range in {
				out <- f(x)
			}
		}()
		return out
	}
}
func chain(stages ...stage) stage {
	return func(in <-chan int) <-chan int {
		for _, s := range stages {
			in = s(in)
		}
		return in
	}
}
func throttle(n int) func(string) bool {
	used := map[string]int{}
	return func(k string) bool { used[k]++; return used[k] <= n }
}
func lazy[T any](f func() T) func() T {
	var v T
	done := false
	return func() T {
		if !done {
			v, done = f(), true
		}
		return v
	}
}

func main() {
	n := 0
	step, end := lexer(func(kind, text string) { n++; fmt.Print(kind, ":", text, " ") })
	for _, r := range "let x1 = 42+y*7" {
		step(r)
	}
	end()
	fmt.Println(n)
	k := 0
	for v := range chain(mapper(func(x int) int { k++; return x * x }), mapper(func(x int) int { return x + 1 }))(source(1, 2, 3)) {
		fmt.Print(v, " ")
	}
	fmt.Println(k)
	allow := throttle(2)
	fmt.Println(allow("a"), allow("a"), allow("a"), allow("b"))
	calls := 0
	get := lazy(func() string { calls++; return fmt.Sprint("computed ", calls) })
	fmt.Println(get(), get(), calls)
	var toggle func() bool
	on := false
	toggle = func() bool { on = !on; return on }
	fmt.Println(toggle(), toggle(), toggle(), on)
	undo := []func(){}
	x := 1
	set := func(v int) { old := x; x = v; undo = append(undo, func() { x = old }) }
	set(5)
	set(9)
	for i := len(undo) - 1; i >= 0; i-- {
		undo[i]()
		fmt.Print(x, " ")
	}
	fmt.Println()
}
