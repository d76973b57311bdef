package main

import "sync"

type account struct {
	mu      sync.Mutex
	balance int
}

func (a *account) deposit(n int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.add(n)
}

func (a *account) add(n int) {
	a.mu.Lock()
	a.balance += n
	a.mu.Unlock()
}

func main() {
	var a account
	a.deposit(5)
}
