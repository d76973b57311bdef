package main

import (
	"fmt"
	"sync"
)

type Account struct {
	sync.Mutex
	balance int
}

func (a *Account) Withdraw(n int) {
	a.Lock()
	defer a.Unlock()
	if n > a.balance {
		panic(fmt.Errorf("insufficient funds: %d > %d", n, a.balance))
	}
	a.balance -= n
}
func main() {
	a := &Account{balance: 10}
	a.Withdraw(5)
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		a.Withdraw(50)
	}()
	a.Withdraw(6)
}
