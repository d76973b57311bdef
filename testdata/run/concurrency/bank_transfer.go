package main

import (
	"errors"
	"fmt"
	"sync"
)

type account struct {
	id      int
	mu      sync.Mutex
	balance int
}

var errFunds = errors.New("insufficient funds")

func transfer(from, to *account, n int) error {
	if from == to {
		return nil
	}
	a, b := from, to
	if a.id > b.id {
		a, b = b, a
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	b.mu.Lock()
	defer b.mu.Unlock()
	if from.balance < n {
		return fmt.Errorf("account %d: %w", from.id, errFunds)
	}
	from.balance -= n
	to.balance += n
	return nil
}

func main() {
	accounts := make([]*account, 6)
	for i := range accounts {
		accounts[i] = &account{id: i, balance: 100}
	}
	var wg sync.WaitGroup
	for g := range 10 {
		wg.Go(func() {
			for i := range 200 {
				_ = transfer(accounts[(i+g)%6], accounts[(i*7+g*3)%6], i%13)
			}
		})
	}
	wg.Wait()
	sum := 0
	for _, a := range accounts {
		sum += a.balance
		if a.balance < 0 {
			fmt.Println("negative")
		}
	}
	fmt.Println(sum)
	fmt.Println(transfer(accounts[0], accounts[1], 10000))
	fmt.Println(errors.Is(transfer(accounts[1], accounts[0], 10000), errFunds))
}
