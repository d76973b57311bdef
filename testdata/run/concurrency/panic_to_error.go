package main

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
)

func safely(f func()) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = fmt.Errorf("recovered: %w", r)
		default:
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	f()
	return nil
}

func main() {
	tasks := []func(){
		func() {},
		func() { panic("text") },
		func() { var m map[string]int; m["a"] = 1 },
		func() { _ = []int{}[len(fmt.Sprint())] },
		func() { panic(errors.New("own")) },
		func() { var p *struct{ x int }; p.x++ },
	}
	errs := make([]error, len(tasks))
	var wg sync.WaitGroup
	for i, t := range tasks {
		wg.Go(func() { errs[i] = safely(t) })
	}
	wg.Wait()
	for i, err := range errs {
		var re runtime.Error
		fmt.Println(i, err, errors.As(err, &re))
	}
}
