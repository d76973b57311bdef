// Small functions that gc inlines are shown all the same.

package main

type vec struct{ x, y int }

func (v vec) dot(o vec) int { return v.x*o.x + v.y*o.y }
func div(a, b int) int      { return a / b }
func half(a int) int        { return div(a, 0) }
func quarter(a int) int     { return half(a) }

func main() {
	v := vec{1, 2}
	println(quarter(v.dot(v)))
}
