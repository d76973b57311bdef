// Methods that take and return their own type, chains, methods on maps of methods, sorting interfaces, visitors.
package main

import (
	"fmt"
	"sort"
	"strings"
)

type Expr interface{ Accept(Visitor) any }
type Visitor interface {
	VisitNum(Num) any
	VisitBin(Bin) any
}
type Num float64
type Bin struct {
	Op   byte
	L, R Expr
}

func (n Num) Accept(v Visitor) any { return v.VisitNum(n) }
func (b Bin) Accept(v Visitor) any { return v.VisitBin(b) }

type evaluator struct{ steps *int }

func (e evaluator) VisitNum(n Num) any { return float64(n) }
func (e evaluator) VisitBin(b Bin) any {
	*e.steps++
	l, r := b.L.Accept(e).(float64), b.R.Accept(e).(float64)
	switch b.Op {
	case '+':
		return l + r
	case '*':
		return l * r
	}
	return l - r
}

type printer struct{}

func (p printer) VisitNum(n Num) any { return fmt.Sprint(float64(n)) }
func (p printer) VisitBin(b Bin) any {
	return "(" + b.L.Accept(p).(string) + " " + string(b.Op) + " " + b.R.Accept(p).(string) + ")"
}

type Query struct{ parts []string }

func From(t string) Query                 { return Query{[]string{"FROM " + t}} }
func (q Query) with(s string) Query       { return Query{append(q.parts[:len(q.parts):len(q.parts)], s)} }
func (q Query) Where(c string) Query      { return q.with("WHERE " + c) }
func (q Query) Limit(n int) Query         { return q.with(fmt.Sprint("LIMIT ", n)) }
func (q Query) String() string            { return strings.Join(q.parts, " ") }

type byLen []string

func (b byLen) Len() int           { return len(b) }
func (b byLen) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b byLen) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

type Reverse struct{ sort.Interface }

func (r Reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

type Handler func(string) Handler

func (h Handler) Feed(words ...string) Handler {
	for _, w := range words {
		h = h(w)
	}
	return h
}

type Set map[string]struct{}

func (s Set) Add(x ...string) Set {
	for _, k := range x {
		s[k] = struct{}{}
	}
	return s
}
func (s Set) Each(f func(string) bool) {
	keys := make([]string, 0, len(s))
	for k := range s {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		if !f(k) {
			return
		}
	}
}

func main() {
	e := Bin{'+', Num(1), Bin{'*', Num(2), Bin{'-', Num(10), Num(3)}}}
	n := 0
	fmt.Println(e.Accept(printer{}), "=", e.Accept(evaluator{&n}), n)
	base := From("t").Where("a")
	a, b := base.Limit(1), base.Limit(2).Where("b")
	fmt.Println(base, "|", a, "|", b)
	words := strings.Fields("aaa b cc dddd")
	sort.Sort(byLen(words))
	fmt.Print(words, " ")
	sort.Sort(Reverse{byLen(words)})
	fmt.Print(words, " ")
	sort.Sort(sort.Reverse(Reverse{byLen(words)}))
	fmt.Println(words)
	var log []string
	var idle, active Handler
	idle = func(w string) Handler {
		log = append(log, "idle:"+w)
		if w == "start" {
			return active
		}
		return idle
	}
	active = func(w string) Handler {
		log = append(log, "active:"+w)
		if w == "stop" {
			return idle
		}
		return active
	}
	idle.Feed("x", "start", "y", "stop").Feed("z")
	fmt.Println(log)
	s := Set{}.Add("c", "a").Add("b", "a")
	for k := range s.Each {
		if k == "c" {
			break
		}
		fmt.Print(k, " ")
	}
	fmt.Println(len(s))
}
