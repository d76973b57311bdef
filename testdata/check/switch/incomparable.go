package main

func main() {
	var s []int
	switch s {
	case nil:
	case []int{}:
	}
	var f func()
	switch f {
	case nil:
	}
	switch struct{ a []int }{} {
	}
	var m map[int]int
	switch m {
	case m:
	}
	switch nil {
	case nil:
	}
}
