package main

import "fmt"

func seq(yield func(int) bool) {
	defer func() {
		fmt.Println("iterator cleanup")
	}()
	for i := 0; yield(i); i++ {
	}
}

func body() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("caught: %v", r)
		}
	}()
	for i := range seq {
		if i == 2 {
			panic(fmt.Sprint("at ", i))
		}
		fmt.Println(i)
	}
	return nil
}

func inIterator() (err error) {
	defer func() { err = fmt.Errorf("got %v", recover()) }()
	bad := func(yield func(string) bool) {
		yield("one")
		panic("iterator broke")
	}
	for s := range bad {
		fmt.Println(s)
	}
	return nil
}

func main() {
	fmt.Println(body())
	fmt.Println(inIterator())
}
