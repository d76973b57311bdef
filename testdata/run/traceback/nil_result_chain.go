// The nil that a lookup returned is used by the caller.

package main

import "fmt"

type account struct {
	owner   string
	balance int
}

type bank struct{ accounts map[string]*account }

func (b *bank) get(name string) *account { return b.accounts[name] }

func (b *bank) transfer(from, to string, n int) {
	src, dst := b.get(from), b.get(to)
	src.balance -= n
	dst.balance += n
}

func main() {
	b := &bank{map[string]*account{"ann": {"ann", 10}}}
	b.transfer("ann", "ann", 5)
	fmt.Println(b.get("ann").balance)
	b.transfer("ann", "bob", 5)
}
