//args: 2024 2

// Calendars by arithmetic: weekday rules, Easter, leap years, month and year tables, roman numerals, durations.
package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

type Month int
type Weekday int

var monthNames = strings.Fields("January February March April May June July August September October November December")

func (m Month) String() string   { return monthNames[m-1] }
func (d Weekday) String() string { return "SunMonTueWedThuFriSat"[d*3 : d*3+3] }

type Date struct {
	Y int
	M Month
	D int
}

func leap(y int) bool { return y%4 == 0 && (y%100 != 0 || y%400 == 0) }
func days(y int, m Month) int {
	switch m {
	case 2:
		if leap(y) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// Julian day number.
func (d Date) Number() int {
	a := (14 - int(d.M)) / 12
	y, m := d.Y+4800-a, int(d.M)+12*a-3
	return d.D + (153*m+2)/5 + 365*y + y/4 - y/100 + y/400 - 32045
}
func FromNumber(n int) Date {
	a := n + 32044
	b := (4*a + 3) / 146097
	c := a - 146097*b/4
	d := (4*c + 3) / 1461
	e := c - 1461*d/4
	m := (5*e + 2) / 153
	return Date{100*b + d - 4800 + m/10, Month(m + 3 - 12*(m/10)), e - (153*m+2)/5 + 1}
}
func (d Date) Weekday() Weekday   { return Weekday((d.Number() + 1) % 7) }
func (d Date) Add(n int) Date     { return FromNumber(d.Number() + n) }
func (d Date) Sub(e Date) int     { return d.Number() - e.Number() }
func (d Date) Before(e Date) bool { return d.Sub(e) < 0 }
func (d Date) String() string     { return fmt.Sprintf("%04d-%02d-%02d", d.Y, int(d.M), d.D) }

func Parse(s string) (d Date, err error) {
	parts := strings.Split(s, "-")
	if len(parts) != 3 {
		return d, fmt.Errorf("parse %q: want 3 parts, have %d", s, len(parts))
	}
	var n [3]int
	for i, p := range parts {
		if n[i], err = strconv.Atoi(p); err != nil {
			return d, fmt.Errorf("parse %q: %w", s, err)
		}
	}
	d = Date{n[0], Month(n[1]), n[2]}
	if d.M < 1 || d.M > 12 || d.D < 1 || d.D > days(d.Y, d.M) {
		return Date{}, fmt.Errorf("parse %q: no such day", s)
	}
	return d, nil
}

func easter(y int) Date {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return Date{y, Month(n / 31), n%31 + 1}
}

func monthLines(y int, m Month) []string {
	lines := []string{fmt.Sprintf("%*s", -20, center(fmt.Sprint(m, " ", y), 20)), "Su Mo Tu We Th Fr Sa"}
	var b strings.Builder
	first := int(Date{y, m, 1}.Weekday())
	b.WriteString(strings.Repeat("   ", first))
	for d := 1; d <= days(y, m); d++ {
		fmt.Fprintf(&b, "%2d", d)
		if (first+d)%7 == 0 {
			lines = append(lines, b.String())
			b.Reset()
		} else {
			b.WriteByte(' ')
		}
	}
	if rest := strings.TrimRight(b.String(), " "); rest != "" {
		lines = append(lines, rest)
	}
	return lines
}

func center(s string, w int) string {
	return strings.Repeat(" ", (w-len(s))/2) + s
}

func quarter(y int, from Month) {
	var cols [3][]string
	for i := range cols {
		cols[i] = monthLines(y, from+Month(i))
	}
	for row := 0; row < 8; row++ {
		for _, c := range cols {
			s := ""
			if row < len(c) {
				s = c[row]
			}
			fmt.Printf("%-20s  |", s)
		}
		fmt.Println()
	}
}

func roman(n int) (s string) {
	for _, p := range []struct {
		v int
		s string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for ; n >= p.v; n -= p.v {
			s += p.s
		}
	}
	return
}

func arabic(s string) (n int) {
	vals := map[rune]int{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100, 'D': 500, 'M': 1000}
	last := 0
	for _, r := range s {
		v := vals[r]
		if last < v {
			n -= 2 * last
		}
		n += v
		last = v
	}
	return
}

func human(sec int) string {
	if sec < 0 {
		return "-" + human(-sec)
	}
	var parts []string
	for _, u := range []struct {
		n    int
		name string
	}{{86400, "d"}, {3600, "h"}, {60, "m"}, {1, "s"}} {
		if q := sec / u.n; q > 0 {
			parts = append(parts, fmt.Sprint(q, u.name))
		}
		sec %= u.n
	}
	if len(parts) == 0 {
		return "0s"
	}
	return strings.Join(parts, "")
}

func main() {
	y, _ := strconv.Atoi(os.Args[1])
	m, _ := strconv.Atoi(os.Args[2])
	for _, l := range monthLines(y, Month(m)) {
		fmt.Println(l)
	}
	quarter(2026, 10)
	d := Date{2024, 2, 28}
	fmt.Println(d.Weekday(), d.Add(1), d.Add(2), d.Add(366), d.Sub(Date{2000, 1, 1}), d.Before(d.Add(1)))
	for _, y := range []int{1999, 2000, 2024, 2025, 2038} {
		fmt.Print(easter(y), " ", roman(y), " ", arabic(roman(y)) == y, " ", leap(y), "; ")
	}
	fmt.Println()
	for _, s := range []string{"2024-02-29", "2023-02-29", "x-1-1", "2024-13-01", "1-2"} {
		d, err := Parse(s)
		fmt.Println(d, err)
	}
	bad := 0
	for n := 2400000; n < 2500000; n += 37 {
		if FromNumber(n).Number() != n {
			bad++
		}
	}
	fmt.Println(bad, human(0), human(59), human(3661), human(-90061), human(86400*3))
	for n := 1; n < 4000; n++ {
		if arabic(roman(n)) != n {
			fmt.Println("roman", n)
		}
	}
}
