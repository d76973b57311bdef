// A panic in the condition, in the post statement and in the range expression.

package main

func at(s []int, i int) int { return s[i] }

func main() {
	s := []int{1, 2}
	defer func() {
		recover()
		defer func() {
			recover()
			for range at(
				s, 4) {
			}
		}()
		for i := 0; i < 10; i = at(s,
			i+1) {
		}
	}()
	for i := 0; at(s, i) < 5; i++ {
	}
}
