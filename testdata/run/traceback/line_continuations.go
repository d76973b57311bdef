// Lines of calls spread over lines, composite literals and chains.

package main

type b struct{ s string }

func (x *b) add(s string) *b {
	if s == "" {
		panic("empty")
	}
	x.s += s
	return x
}

func get(i int, list ...int) int {
	return list[i]
}

func main() {
	defer func() {
		recover()
		_ = []int{
			1,
			get(
				3,
				1, 2,
			),
		}
	}()
	new(b).
		add("a").
		add("b").
		add(
			"",
		).
		add("c")
}
