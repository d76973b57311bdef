// What a goroutine holds on to while it waits: what it will use, and nothing more.
package main

import (
	"fmt"
	"runtime"
	"sort"
	"sync"
)

type block struct {
	name string
	pad  [4]int
}

var (
	mu   sync.Mutex
	gone []string
)

func tracked(name string) *block {
	b := &block{name: name}
	runtime.AddCleanup(b, func(name string) {
		mu.Lock()
		defer mu.Unlock()
		gone = append(gone, name)
	}, name)
	return b
}

func report(when string) {
	for range 3 {
		runtime.GC()
		runtime.Gosched()
	}
	mu.Lock()
	defer mu.Unlock()
	sort.Strings(gone)
	fmt.Println(when, gone)
	gone = nil
}

func main() {
	ready, goOn := make(chan bool), make(chan *block)
	var done sync.WaitGroup
	done.Go(func() {
		used, unused := tracked("used later"), tracked("not used any more")
		fmt.Println(unused.name)
		ready <- true
		fmt.Println((<-goOn).name, used.name)
	})
	<-ready
	report("waiting to receive:")
	goOn <- tracked("sent")
	done.Wait()
	report("done:")

	values := make(chan *block)
	done.Go(func() { values <- tracked("in a waiting send") })
	done.Go(func() {
		select {
		case values <- tracked("in a waiting select"):
		case <-goOn:
		}
	})
	runtime.Gosched()
	report("waiting to send:")
	names := []string{(<-values).name, (<-values).name}
	sort.Strings(names)
	fmt.Println(names)
	done.Wait()
	report("sent:")
}
