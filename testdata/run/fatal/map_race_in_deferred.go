// A pending panic is shown before the fatal error, in raw form.

package main

import "errors"

func main() {
	m := map[int]int{1: 1}
	go func() {
		for i := 0; ; i++ {
			m[i%100] = i
		}
	}()
	defer func() {
		for {
			_ = m[1]
		}
	}()
	panic(errors.New("first"))
}
