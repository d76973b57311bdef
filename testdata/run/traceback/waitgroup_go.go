// WaitGroup.Go: recovered and repanicked.

package main

import (
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { panic("in Go") })
	wg.Wait()
}
