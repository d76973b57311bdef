package main

import "fmt"

func safe() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	risky()
	return nil
}

func risky() {
	defer fmt.Println("risky's deferred call")
	panic("risk")
}

func main() {
	fmt.Println(safe())
}
