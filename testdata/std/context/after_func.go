//also: --virtual-time

package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	ran := make(chan string, 5)
	stop1 := context.AfterFunc(ctx, func() { ran <- "first" })
	stop2 := context.AfterFunc(ctx, func() { ran <- "second" })
	fmt.Println(stop2(), stop2())
	cancel()
	fmt.Println(<-ran, stop1())
	context.AfterFunc(ctx, func() { ran <- "at once" })
	fmt.Println(<-ran)
	t, cancel2 := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer cancel2()
	context.AfterFunc(t, func() { ran <- fmt.Sprint("timed out: ", t.Err()) })
	fmt.Println(<-ran)
	context.AfterFunc(context.Background(), func() { ran <- "never" })
	select {
	case s := <-ran:
		fmt.Println(s)
	case <-time.After(5 * time.Millisecond):
		fmt.Println("nothing more")
	}
}
