// A text table with Printf widths.
package main

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

type Align int

const (
	Left Align = iota
	Right
	Center
)

func (a Align) String() string {
	return [...]string{"left", "right", "center"}[a]
}

type Column struct {
	Title string
	Align Align
	Width int
}

type Table struct {
	Columns []Column
	Rows    [][]any
}

func cell(v any) string {
	switch v := v.(type) {
	case nil:
		return "-"
	case float64:
		return fmt.Sprintf("%.2f", v)
	case bool:
		if v {
			return "yes"
		}
		return "no"
	case error:
		return "!" + v.Error()
	case fmt.Stringer:
		return "<" + v.String() + ">"
	case []int:
		return strings.Trim(fmt.Sprint(v), "[]")
	default:
		return fmt.Sprint(v)
	}
}

func pad(s string, width int, a Align) string {
	gap := width - utf8.RuneCountInString(s)
	switch {
	case gap <= 0:
		return s
	case a == Right:
		return strings.Repeat(" ", gap) + s
	case a == Center:
		return strings.Repeat(" ", gap/2) + s + strings.Repeat(" ", gap-gap/2)
	}
	return s + strings.Repeat(" ", gap)
}

func (t *Table) String() string {
	widths := make([]int, len(t.Columns))
	for i, c := range t.Columns {
		widths[i] = max(c.Width, utf8.RuneCountInString(c.Title))
	}
	for _, row := range t.Rows {
		for i, v := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell(v)))
		}
	}
	var b strings.Builder
	line := func(f func(i int) string) {
		b.WriteString("|")
		for i := range t.Columns {
			b.WriteString(" " + f(i) + " |")
		}
		b.WriteByte('\n')
	}
	line(func(i int) string { return pad(t.Columns[i].Title, widths[i], Center) })
	line(func(i int) string { return strings.Repeat("-", widths[i]) })
	for _, row := range t.Rows {
		line(func(i int) string {
			var v any
			if i < len(row) {
				v = row[i]
			}
			return pad(cell(v), widths[i], t.Columns[i].Align)
		})
	}
	return b.String()
}

type point struct{ X, Y int }

func main() {
	t := &Table{Columns: []Column{{"Name", Left, 10}, {"Value", Right, 0}, {Title: "Note", Align: Center}}}
	t.Rows = append(t.Rows,
		[]any{"float", 3.14159, true},
		[]any{"überlang", []int{1, 2, 3}, Center},
		[]any{"point", point{1, -2}, fmt.Errorf("no %s", "luck")},
		[]any{"pointer", &point{3, 4}},
		[]any{"map", map[string]int{"b": 2, "a": 1}, 'x'},
	)
	fmt.Print(t)
	fmt.Printf("[%5d] [%-5d] [%05d] [%+d] [%x] [%X] [%#x] [%o] [%b] [%c] [%q] [%U]\n", 42, 42, 42, 42, 255, 255, 255, 8, 5, 'G', 'G', 0x1F600)
	fmt.Printf("[%8.3f] [%-8.2f] [%e] [%g] [%G] [%6.1f%%]\n", 3.14159, 2.5, 123456.789, 1e21, 1e-7, 99.5)
	fmt.Printf("[%10s] [%-10s] [%.3s] [%q] [%x] [% X] [%t] [%v] [%p]\n", "right", "left", "truncate", "quo\"te\n", "hex", "hex", true, nil, nil)
	fmt.Printf("%v %+v %#v %T\n", point{1, 2}, point{1, 2}, point{1, 2}, point{1, 2})
	fmt.Printf("%v %+v %#v %T\n", t.Columns[2], t.Columns[2], t.Columns[2], t.Columns)
	fmt.Printf("%*d|%-*d|%.*f|%[2]d %[1]d|%d %s\n", 5, 1, 5, 2, 2, 3.14159, 7, 8, "extra")
	fmt.Printf("%!|%z|%d|%s\n", 1, "str", 2)
}
