package main

import "fmt"

func step(i int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("step %d: %v", i, r)
		}
	}()
	if i%3 == 0 {
		var m map[string]int
		m["x"] = i
	}
	if i%4 == 0 {
		s := make([]int, i)
		_ = s[i]
	}
	return nil
}

func main() {
	for i := 1; i < 10; i++ {
		fmt.Println(i, step(i))
	}
}
