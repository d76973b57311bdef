// Deferred closures see and change results and captured variables.
package main

import "fmt"

func a() (n int) {
	defer func() { n++ }()
	return 1
}
func b() int {
	n := 1
	defer func() { n++ }()
	return n
}
func c() (s string, err error) {
	defer func() {
		if r := recover(); r != nil {
			s, err = "recovered", fmt.Errorf("%v", r)
		}
	}()
	s = "before"
	var m map[string]int
	m["x"] = 1
	return "after", nil
}
func d() (x int) {
	for i := range 3 {
		defer func() { x = x*10 + i }()
	}
	return 5
}
func e() (p *int) {
	n := 1
	p = &n
	defer func() { n = 100 }()
	return p
}
func f() (arr [3]int) {
	defer func() { arr[1] = 7 }()
	arr[0] = 1
	return [3]int{9, 9, 9}
}
func g() (x, y int) {
	defer func() { x, y = y, x }()
	x = 1
	return x + 1, x
}
func h() (fn func() int) {
	x := 1
	defer func() { x *= 10 }()
	return func() int { x++; return x }
}
func i() (err error) {
	defer wrap(&err, "i")
	return fmt.Errorf("inner")
}
func wrap(err *error, name string) {
	if *err != nil {
		*err = fmt.Errorf("%s: %w", name, *err)
	}
}
func j() (n int) {
	defer func(m int) { n += m }(n)
	n = 5
	defer func(m int) { n += m }(n)
	return 100
}

func main() {
	fmt.Println(a(), b())
	fmt.Println(c())
	fmt.Println(d(), *e(), f())
	fmt.Println(g())
	fn := h()
	fmt.Println(fn(), fn(), i(), j())
}
