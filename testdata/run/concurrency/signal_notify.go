// os/signal: Notify, Stop, Ignore, NotifyContext, all to oneself.

package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

func kill(s syscall.Signal) { syscall.Kill(os.Getpid(), s) }

func main() {
	c := make(chan os.Signal, 4)
	signal.Notify(c, syscall.SIGUSR1, os.Interrupt)
	kill(syscall.SIGUSR1)
	fmt.Println(<-c)
	kill(syscall.SIGINT)
	fmt.Println(<-c)
	signal.Ignore(syscall.SIGHUP)
	fmt.Println(signal.Ignored(syscall.SIGHUP), signal.Ignored(os.Interrupt))
	kill(syscall.SIGHUP)
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	kill(syscall.SIGTERM)
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx))
	stop()
	signal.Stop(c)
	d := make(chan os.Signal, 1)
	signal.Notify(d, syscall.SIGUSR1)
	kill(syscall.SIGUSR1)
	fmt.Println(<-d, len(c))
	signal.Reset()
}
