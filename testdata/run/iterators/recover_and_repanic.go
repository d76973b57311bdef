// Panics in bodies and in iterators: who sees them, what recover gives, what runs on the way.
package main

import (
	"errors"
	"fmt"
)

var errStop = errors.New("stop")

func guarded(yield func(int) bool) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("iterator saw", r)
			panic(fmt.Sprint("re-", r))
		}
	}()
	for i := range 5 {
		if !yield(i) {
			return
		}
	}
}
func clean(yield func(int) bool) {
	defer fmt.Println("clean up")
	for i := range 5 {
		if !yield(i) {
			return
		}
	}
}
func faulty(yield func(int) bool) {
	yield(1)
	var m map[string]int
	m["x"] = 1
}

func try(name string, f func()) {
	defer func() {
		r := recover()
		if e, ok := r.(error); ok {
			fmt.Println(name, "error:", e, errors.Is(e, errStop))
			return
		}
		fmt.Println(name, "value:", r)
	}()
	f()
}

func find(want int) (got int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("wrapped: %v", r)
		}
	}()
	for i := range clean {
		if i == want {
			got = i
			panic(errStop)
		}
	}
	return -1, nil
}

func main() {
	try("guarded", func() {
		for i := range guarded {
			if i == 2 {
				panic("body")
			}
		}
	})
	try("clean", func() {
		for i := range clean {
			if i == 1 {
				panic(errStop)
			}
		}
	})
	try("faulty", func() {
		for range faulty {
		}
	})
	fmt.Println(find(2))
	fmt.Println(find(9))
	try("nested", func() {
		for i := range clean {
			for j := range guarded {
				defer fmt.Println("deferred", i, j)
				if j == 1 {
					panic("deep")
				}
			}
		}
	})
	try("index", func() {
		var s []int
		for i := range clean {
			_ = s[i]
		}
	})
}
