// Bodies of range-over-func loops are f-range1.

package main

func seq(yield func(int) bool) {
	for i := range 3 {
		if !yield(i) {
			return
		}
	}
}
func main() {
	for i := range seq {
		for j := range seq {
			if i+j == 3 {
				panic("in body")
			}
		}
	}
}
