package main

func main() {
	for i, v := range []int{1} {
	}
	for k := range map[string]int{} {
	}
	for i := range 10 {
	}
	for range 3 {
	}
	for _, v := range "abc" {
	}
}
