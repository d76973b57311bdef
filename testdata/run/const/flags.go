// Integer constant expressions by type, array sizes and case labels from constants.
package main

import "fmt"

type Bits uint8

const (
	F0 Bits = 1 << iota
	F1
	F2
	_
	F4
	all = F0 | F1 | F2 | F4
)

func (b Bits) String() (s string) {
	for i, name := range [...]string{0: "f0", 1: "f1", 2: "f2", 4: "f4"} {
		if name != "" && b&(1<<i) != 0 {
			s += name + "|"
		}
	}
	return s
}

const N = len("four") * 2

var table = [N]string{F0: "zero", F1: "one", F4 >> 2: "four", N - 1: "last"}

type Weekday int

const (
	Mon Weekday = iota + 1
	Tue
)

func (d Weekday) Next() Weekday { return d%2 + 1 }

func main() {
	fmt.Println(all, F4, Bits(0), all&^F1, ^F0&0x3)
	fmt.Printf("%q\n", table)
	for _, d := range []Weekday{Mon, Tue, Mon.Next(), Tue.Next()} {
		switch d {
		case Mon:
			fmt.Print("Mon ")
		case Tue:
			fmt.Print("Tue ")
		}
	}
	fmt.Println(Weekday(Tue).Next())
	const big = 7 / 2 * 2.0
	const f = 7 / 2.0 * 2
	const g float32 = 7 / 2
	fmt.Println(big, f, g, 7/2, -7/2, 7%-3, 1/3*3, 1.0/3*3)
	var d time = 3 * second
	fmt.Println(d, d/second, d*2, second/2, time(1.5*float64(second)))
	const c = 'a' + 1
	fmt.Println(string(rune(c)), c, "abc"[c-'a'])
}

type time int64

const second time = 1000
