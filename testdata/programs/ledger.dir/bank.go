package main

import (
	"errors"
	"fmt"
	"io"
	"sort"
)

type Kind int

const (
	Checking Kind = iota + 1
	Savings
)

func (k Kind) String() string {
	switch k {
	case Checking:
		return "checking"
	case Savings:
		return "savings"
	}
	return fmt.Sprintf("Kind(%d)", int(k))
}

type Cents int64

func (c Cents) String() string {
	sign := ""
	if c < 0 {
		sign, c = "-", -c
	}
	return fmt.Sprintf("%s$%d.%02d", sign, c/100, c%100)
}

type base struct {
	ID      int
	Owner   string
	balance Cents
}

func (b *base) Balance() Cents { return b.balance }
func (b *base) apply(d Cents)  { b.balance += d }

type Account struct {
	base
	Kind
	history []int
}

type Event struct {
	Account string
	Delta   Cents
}

type Bank struct {
	Name      string
	accounts  map[int]*Account
	posted    map[int]Transaction
	observers []func(Event)
}

var (
	ErrNoAccount = errors.New("no such account")
	nextID       = 10
)

func NewBank(name string) *Bank {
	return &Bank{Name: name, accounts: map[int]*Account{}, posted: map[int]Transaction{}}
}

func (b *Bank) Open(owner string, kind Kind) *Account {
	nextID++
	a := &Account{base: base{ID: nextID, Owner: owner}, Kind: kind}
	b.accounts[a.ID] = a
	return a
}

func (b *Bank) Observe(f func(Event)) { b.observers = append(b.observers, f) }

func (b *Bank) account(id int) (*Account, error) {
	if a, ok := b.accounts[id]; ok {
		return a, nil
	}
	return nil, fmt.Errorf("account %d: %w", id, ErrNoAccount)
}

func (b *Bank) Post(tx Transaction) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("%s: post %s: %w", b.Name, tx.Label(), err)
		} else {
			b.posted[tx.Number()] = tx
		}
	}()
	moves, err := tx.Moves(b)
	if err != nil {
		return err
	}
	for _, m := range moves {
		if m.account.balance+m.delta < 0 {
			return &InsufficientFunds{m.account, -m.delta}
		}
	}
	for _, m := range moves {
		m.account.apply(m.delta)
		m.account.history = append(m.account.history, tx.Number())
		for _, f := range b.observers {
			f(Event{m.account.Owner, m.delta})
		}
	}
	return nil
}

func (b *Bank) Report(w io.Writer) {
	ids := make([]int, 0, len(b.accounts))
	for id := range b.accounts {
		ids = append(ids, id)
	}
	sort.Ints(ids)
	for _, id := range ids {
		a := b.accounts[id]
		fmt.Fprintf(w, "%d %-8s %-10v %10v %v\n", a.ID, a.Owner, a.Kind, a.Balance(), a.history)
	}
	fmt.Fprintf(w, "%v %+v\n", len(b.posted), b.accounts[ids[0]].base)
}
