// Created by a generic function and by a loop body.

package main

func each[T any](list []T, f func(T)) {
	for _, v := range list {
		go f(v)
		select {}
	}
}

func main() {
	each([]string{"a"}, func(s string) {
		panic(s)
	})
}
