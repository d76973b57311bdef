// A panic in the tag of a switch, in a case expression and in a select clause.

package main

func at(s []int, i int) int { return s[i] }

func main() {
	s := []int{1, 2}
	defer func() {
		recover()
		c := make(chan int, 3)
		defer func() {
			recover()
			select {
			case c <- at(s, 1):
			case c <- at(s, 2):
			}
		}()
		switch x := 5; x {
		case at(s, 0):
		case
			at(s, 5):
		}
	}()
	switch at(s, 3) {
	case 1:
	}
}
