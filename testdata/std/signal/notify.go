package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	c := make(chan os.Signal, 4)
	signal.Notify(c, os.Interrupt, syscall.SIGTERM, syscall.SIGQUIT)
	for _, s := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGQUIT} {
		if err := syscall.Kill(os.Getpid(), s); err != nil {
			fmt.Println(err)
		}
		got := <-c
		fmt.Println(got, got == s, fmt.Sprintf("%T %d", got, got))
	}
	// Two clients, one of them full.
	d := make(chan os.Signal, 1)
	full := make(chan os.Signal)
	signal.Notify(d, syscall.SIGUSR1)
	signal.Notify(full, syscall.SIGUSR1)
	p, err := os.FindProcess(os.Getpid())
	fmt.Println(err, p.Signal(syscall.SIGUSR1))
	fmt.Println(<-d)
	select {
	case s := <-full:
		fmt.Println("unexpected", s)
	default:
	}
	signal.Stop(c)
	signal.Stop(c)
	signal.Stop(make(chan os.Signal))
	signal.Notify(d)
	syscall.Kill(syscall.Getpid(), syscall.SIGHUP)
	fmt.Println(<-d)
	select {
	case s := <-c:
		fmt.Println("unexpected", s)
	case <-time.After(time.Millisecond):
	}
	defer func() { fmt.Println(recover()) }()
	signal.Notify(nil)
}
