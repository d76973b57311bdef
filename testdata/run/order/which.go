// Which operations happen among the calls, and which are read after them.
package main

import "fmt"

type S struct{ a, b int }
type E struct{}

var x, y = 1, 2
var s = []int{1, 2, 3}
var str = "abc"
var bs = []byte("abc")
var rs = []rune("abc")
var st = S{1, 2}
var st2 = S{1, 2}
var arr = [3]int{1, 2, 3}
var m = map[string]int{"k": 1}
var ch = make(chan int, 3)
var ia, ib any = 1, S{1, 2}
var p = &st
var pp = &p
var fl = 1.5
var cx = 1 + 2i
var b8 uint8 = 1
var tr = true
var fn = func() int { return 1 }
var err error

func (s S) val() int   { return s.a }
func (s *S) ptr() int  { return s.a }

//go:noinline
func f() int {
	x, y = 10, 20
	s = []int{10, 20, 30, 40}
	str, bs, rs = "xyzw", []byte("xyzw"), []rune("xyzw")
	st, st2 = S{10, 20}, S{30, 40}
	arr = [3]int{10, 20, 30}
	m["k"], m["l"] = 10, 10
	ch <- 1
	ia, ib = 10, S{10, 20}
	p = &S{100, 200}
	fl, cx, b8, tr = 10.5, 10+20i, 10, false
	fn = func() int { return 10 }
	return 2
}
func reset() {
	x, y, s, str, bs, rs = 1, 2, []int{1, 2, 3}, "abc", []byte("abc"), []rune("abc")
	st, st2, arr, m, ch = S{1, 2}, S{1, 2}, [3]int{1, 2, 3}, map[string]int{"k": 1}, make(chan int, 3)
	ia, ib, p, fl, cx, b8, tr = 1, S{1, 2}, &st, 1.5, 1+2i, 1, true
	fn = func() int { return 1 }
}

//go:noinline
func show(name string, v ...any) { fmt.Println(name, v); reset() }

//go:noinline
func two[T any](name string, v T, n int) { fmt.Println(name, v, n); reset() }

func main() {
	reset()
	two("add", x+y, f())
	two("less", x < 5, f())
	two("and", x == 1 && y == 2, f())
	two("or", x != 1 || y == 2, f())
	two("not", !tr, f())
	two("div", 100/x, f())
	two("shift", 1<<x, f())
	two("index", s[1], f())
	two("array index", arr[1], f())
	two("string index", str[1], f())
	two("map index", m["k"], f())
	two("slice", s[1:], f())
	two("string slice", str[1:], f())
	two("array slice", arr[1:][0], f())
	two("concat", str+str, f())
	two("concat const", "<"+str+">", f())
	two("compare strings", str == "abc", f())
	two("compare structs", st == st2, f())
	two("compare struct lit", st == S{1, 2}, f())
	two("compare ifaces", ia == any(1), f())
	two("compare arrays", arr == [3]int{1, 2, 3}, f())
	two("string(bytes)", string(bs), f())
	two("string(runes)", string(rs), f())
	two("bytes(string)", len([]byte(str)), f())
	two("runes(string)", len([]rune(str)), f())
	two("string(rune)", string(rune(x+64)), f())
	two("field", st.a, f())
	two("ptr field", p.a, f())
	two("star", *p, f())
	two("star star", (**pp).a, f())
	two("addr field", *&st.a, f())
	two("assert int", ia.(int), f())
	two("assert struct", ib.(S).a, f())
	two("to float", float64(x), f())
	two("to int", int(fl), f())
	two("complex", complex(fl, fl), f())
	two("real", real(cx), f())
	two("len slice", len(s), f())
	two("len string", len(str), f())
	two("len map", len(m), f())
	two("len chan", len(ch), f())
	two("cap slice", cap(s), f())
	two("min", min(x, 5), f())
	two("struct lit", S{x, y}, f())
	two("ptr lit", (&S{x, y}).a, f())
	two("slice lit", []int{x, y}, f())
	two("array lit", [2]int{x, y}, f())
	two("map lit", map[int]int{x: y}, f())
	two("map lit const key", map[string]int{"a": x}, f())
	two("closure", func() int { return x }(), f())
	two("iface int", any(x), f())
	two("iface bool", any(tr), f())
	two("iface less", any(x < 5), f())
	two("iface struct", any(st), f())
	two("iface struct lit", any(S{x, y}), f())
	two("iface string", any(str), f())
	two("iface byte", any(b8), f())
	two("iface byte+1", any(b8+1), f())
	two("iface complex", any(cx), f())
	two("iface complex neg", any(-cx), f())
	two("iface array", any(arr), f())
	two("iface slice", any(s), f())
	two("iface float", any(fl*2), f())
	two("to iface", fmt.Stringer(nil) == nil, f())
	two("neg", -x, f())
	two("xor", ^x, f())
	two("bool conv", bool(tr), f())
	two("append", append(s, 1), f())
	two("string add byte", str+string(bs), f())
	two("[]byte+", append([]byte(str), 'x'), f())
	two("slice to array", [3]int(s), f())
	two("new", *new(x), f())
	show("var", x, f())
	show("less", x < 5, f(), x < 5)
	show("byte", b8+1, f(), b8+1)
	show("struct", st, f())
	show("deref", *p, f())
	show("cx", cx*2, f())
	show("not", !tr, f())
	show("lit", S{x, y}, f())
	show("arr idx", arr[0] == 1, f())
	show("iface eq", ia == ib, f())
}
