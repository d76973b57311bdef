// A bank: accounts behind interfaces, transactions with rollback, interest, an audit log, concurrent transfers.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
	"sync"
)

type Cents int64

func (c Cents) String() string {
	sign := ""
	if c < 0 {
		sign, c = "-", -c
	}
	s := fmt.Sprint(int64(c) / 100)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return fmt.Sprintf("%s$%s.%02d", sign, s, int64(c)%100)
}

type Account interface {
	ID() string
	Balance() Cents
	Deposit(Cents) error
	Withdraw(Cents) error
	EndOfMonth() Cents
}

type base struct {
	id      string
	balance Cents
	history []Cents
}

func (b *base) ID() string     { return b.id }
func (b *base) Balance() Cents { return b.balance }
func (b *base) apply(c Cents)  { b.balance += c; b.history = append(b.history, c) }
func (b *base) Deposit(c Cents) error {
	if c <= 0 {
		return &AmountError{c, "deposit"}
	}
	b.apply(c)
	return nil
}
func (b *base) Withdraw(c Cents) error {
	switch {
	case c <= 0:
		return &AmountError{c, "withdraw"}
	case c > b.balance:
		return fmt.Errorf("account %s: %w (short by %v)", b.id, ErrFunds, c-b.balance)
	}
	b.apply(-c)
	return nil
}
func (b *base) EndOfMonth() Cents { return 0 }

type Savings struct {
	base
	rate float64
}

func (s *Savings) EndOfMonth() Cents {
	i := Cents(float64(s.balance) * s.rate / 12)
	if i > 0 {
		s.apply(i)
	}
	return i
}

type Checking struct {
	base
	overdraft Cents
	fee       Cents
}

func (c *Checking) Withdraw(n Cents) error {
	if n > 0 && n <= c.balance+c.overdraft {
		c.apply(-n)
		return nil
	}
	return c.base.Withdraw(n)
}
func (c *Checking) EndOfMonth() Cents {
	if c.balance < 0 {
		c.apply(-c.fee)
		return -c.fee
	}
	return c.base.EndOfMonth()
}

type AmountError struct {
	Amount Cents
	Op     string
}

func (e *AmountError) Error() string { return fmt.Sprintf("cannot %s %v", e.Op, e.Amount) }

var (
	ErrFunds  = errors.New("insufficient funds")
	ErrNoSuch = errors.New("no such account")
)

type Bank struct {
	mu       sync.Mutex
	accounts map[string]Account
	log      []string
}

func (b *Bank) get(id string) (Account, error) {
	if a, ok := b.accounts[id]; ok {
		return a, nil
	}
	return nil, fmt.Errorf("%w: %q", ErrNoSuch, id)
}

func (b *Bank) Transfer(from, to string, c Cents) (err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	defer func() {
		status := "ok"
		if err != nil {
			status = err.Error()
			err = fmt.Errorf("transfer %s->%s: %w", from, to, err)
		}
		b.log = append(b.log, fmt.Sprintf("%s->%s %v: %s", from, to, c, status))
	}()
	src, err := b.get(from)
	if err != nil {
		return err
	}
	dst, err := b.get(to)
	if err != nil {
		return err
	}
	if err := src.Withdraw(c); err != nil {
		return err
	}
	return dst.Deposit(c)
}

// Atomically runs steps; if one fails all accounts are as before.
func (b *Bank) Atomically(steps ...func() error) (err error) {
	saved := map[string]base{}
	for id, a := range b.accounts {
		switch a := a.(type) {
		case *Savings:
			saved[id] = a.base
		case *Checking:
			saved[id] = a.base
		}
	}
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("aborted: %v", r)
		}
		if err == nil {
			return
		}
		for id, a := range b.accounts {
			switch a := a.(type) {
			case *Savings:
				a.base = saved[id]
			case *Checking:
				a.base = saved[id]
			}
		}
	}()
	for i, s := range steps {
		if err := s(); err != nil {
			return fmt.Errorf("step %d: %w", i+1, err)
		}
	}
	return nil
}

func (b *Bank) Report() string {
	var sb strings.Builder
	ids := make([]string, 0, len(b.accounts))
	for id := range b.accounts {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	var total Cents
	for _, id := range ids {
		a := b.accounts[id]
		fmt.Fprintf(&sb, "%-8s %-9T %15v\n", id, a, a.Balance())
		total += a.Balance()
	}
	fmt.Fprintf(&sb, "%-18s %15v", "total", total)
	return strings.ReplaceAll(sb.String(), "*main.", "")
}

func main() {
	b := &Bank{accounts: map[string]Account{}}
	for _, a := range []Account{
		&Savings{base{"sav", 1_000_000_00, nil}, 0.035},
		&Checking{base: base{"chk", 500_00, nil}, overdraft: 200_00, fee: 15_00},
		&Checking{base: base{id: "new"}},
	} {
		b.accounts[a.ID()] = a
	}
	show := func(err error) {
		var ae *AmountError
		fmt.Println(err, "|", errors.Is(err, ErrFunds), errors.Is(err, ErrNoSuch), errors.As(err, &ae))
	}
	show(b.Transfer("chk", "new", 650_00))
	show(b.Transfer("chk", "new", 100_00))
	show(b.Transfer("sav", "nope", 1))
	show(b.Transfer("sav", "chk", -5))
	fmt.Println(b.Report())
	show(b.Atomically(
		func() error { return b.Transfer("sav", "new", 1234_56) },
		func() error { return b.Transfer("new", "chk", 9_999_999_99) },
	))
	show(b.Atomically(func() error { return b.accounts["new"].Deposit(1) }, func() error { var m map[string]int; m["x"]++; return nil }))
	show(b.Atomically(func() error { return b.Transfer("sav", "new", 100) }))
	fmt.Println(b.Report())
	for _, id := range []string{"sav", "chk", "new"} {
		fmt.Print(id, " ", b.accounts[id].EndOfMonth(), "; ")
	}
	fmt.Println()
	var wg sync.WaitGroup
	failed := make(chan error, 100)
	for i := range 50 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			from, to := "sav", "new"
			if i%2 == 0 {
				from, to = to, from
			}
			if err := b.Transfer(from, to, Cents(i+1)); err != nil {
				failed <- err
			}
		}()
	}
	wg.Wait()
	close(failed)
	n := 0
	for range failed {
		n++
	}
	fmt.Println(b.Report())
	fmt.Println(n, len(b.log), b.log[0])
	if a, ok := b.accounts["sav"].(*Savings); ok {
		fmt.Println(len(a.history), a.history[:2], Cents(-1234567), Cents(5))
	}
}
