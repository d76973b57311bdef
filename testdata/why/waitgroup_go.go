package main

import "sync"

func main() {
	var wg sync.WaitGroup
	defer func() { recover() }()
	wg.Go(func() { panic("in wg.Go") })
	wg.Wait()
}
