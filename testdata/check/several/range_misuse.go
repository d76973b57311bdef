package main

func main() {
	for i in []int{1} {
	}
	for i, v of []int{1} {
	}
	for each x := range y {
	}
	for range {
	}
	for i := range 1, 2 {
	}
	for var i = 0; i < 3; i++ {
	}
	for i := 0; i < 3; j := 1 {
	}
	for a, b, c := range x {
	}
}
