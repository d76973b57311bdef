// WaitGroup.Go calls Done after a Goexit.

package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { fmt.Println("leaving"); runtime.Goexit() })
	wg.Wait()
	fmt.Println("waited")
}
