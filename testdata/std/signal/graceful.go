//also: --virtual-time

package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

func main() {
	sigs := make(chan os.Signal, 1)
	signal.Notify(sigs, syscall.SIGINT)
	ctx, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Go(func() {
			<-ctx.Done()
			time.Sleep(time.Duration(i+1) * 10 * time.Millisecond)
			fmt.Println("worker", i, "stopped")
		})
	}
	go func() { syscall.Kill(os.Getpid(), syscall.SIGINT) }()
	fmt.Println("received", <-sigs)
	cancel()
	wg.Wait()
	fmt.Println("bye")
}
