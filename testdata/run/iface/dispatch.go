// Calls through interfaces: many types, value and pointer receivers, embedded, in maps and slices, with results of many kinds.
package main

import (
	"fmt"
	"sort"
)

type Animal interface {
	Name() string
	Sound(times int) (string, error)
}
type Dog struct{ name string }
type Cat struct {
	lives *int
	Dog
}
type Num int
type Fn func(int) string
type Robot struct {
	Animal
	model [3]int
}
type Sl []string
type Mp map[string]string
type Big struct{ a, b, c, d, e int }

func (d Dog) Name() string { return d.name }
func (d Dog) Sound(n int) (string, error) {
	if n > 2 {
		return "", fmt.Errorf("%s is tired after %d", d.name, n)
	}
	return "woof", nil
}
func (c *Cat) Name() string                 { *c.lives--; return "cat " + c.Dog.Name() }
func (n Num) Name() string                  { return fmt.Sprint("num", int(n)) }
func (n Num) Sound(i int) (string, error)   { return fmt.Sprint(int(n) * i), nil }
func (f Fn) Name() string                   { return f(0) }
func (f Fn) Sound(i int) (string, error)    { return f(i), nil }
func (r Robot) Name() string                { return fmt.Sprint("robot ", r.model, " ", r.Animal.Name()) }
func (s Sl) Name() string                   { return s[0] }
func (s Sl) Sound(i int) (string, error)    { return s[i], nil }
func (m Mp) Name() string                   { return m["name"] }
func (m Mp) Sound(int) (string, error)      { m["calls"] += "."; return m["calls"], nil }
func (b Big) Name() string                  { return fmt.Sprint("big", b.a+b.b+b.c+b.d+b.e) }
func (b *Big) Sound(i int) (string, error)  { b.e += i; return b.Name(), nil }

func try(a Animal, n int) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint("recovered: ", r)
		}
	}()
	s, err := a.Sound(n)
	if err != nil {
		return "error: " + err.Error()
	}
	return a.Name() + " says " + s
}

func main() {
	lives := 9
	big := &Big{1, 2, 3, 4, 5}
	list := []Animal{Dog{"rex"}, &Dog{"ptr"}, &Cat{&lives, Dog{"tom"}}, Num(3), Fn(func(i int) string { return fmt.Sprint("fn", i) }),
		Robot{Dog{"bot"}, [3]int{1, 2, 3}}, &Robot{Animal: Num(5)}, Sl{"zero", "one"}, Mp{"name": "map"}, big, Robot{Animal: Robot{Animal: Num(1)}}, Robot{}, (*Dog)(nil)}
	for i, a := range list {
		fmt.Println(i, try(a, i%4))
	}
	fmt.Println(lives, *big)
	by := map[Animal]int{}
	for _, a := range []Animal{Dog{"a"}, Dog{"a"}, Num(1), &Dog{"a"}, big, big} {
		by[a]++
	}
	fmt.Println(len(by), by[Dog{"a"}], by[big], by[Num(2)])
	f := Animal.Name
	g := list[3].Sound
	list[3] = Num(100)
	s, _ := g(7)
	fmt.Println(f(list[3]), s, f(Dog{"expr"}))
	sort.Slice(list[:5], func(i, j int) bool { return list[i].Name() < list[j].Name() })
	for _, a := range list[:5] {
		fmt.Printf("%T ", a)
	}
	fmt.Println()
	type named interface{ Name() string }
	var n named = list[0]
	if a, ok := n.(Animal); ok {
		fmt.Println(a == list[0], n == list[0])
	}
}
