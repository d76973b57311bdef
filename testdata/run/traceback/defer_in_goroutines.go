package main

import (
	"fmt"
	"sync"
	"time"
)

func task(id int, wg *sync.WaitGroup) {
	defer wg.Done()
	defer fmt.Println("task", id, "cleanup")
	if id == 2 {
		var s []int
		_ = s[id]
	}
}
func main() {
	var wg sync.WaitGroup
	for i := 1; i <= 2; i++ {
		wg.Add(1)
		go task(i, &wg)
		time.Sleep(time.Millisecond)
	}
	wg.Wait()
}
