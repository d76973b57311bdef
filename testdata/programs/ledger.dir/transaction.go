package main

import "fmt"

type move struct {
	account *Account
	delta   Cents
}

type Transaction interface {
	Number() int
	Label() string
	Moves(b *Bank) ([]move, error)
}

type Entry struct {
	number int
	text   string
}

func (e Entry) Number() int   { return e.number }
func (e Entry) Label() string { return fmt.Sprintf("#%d %q", e.number, e.text) }

type Deposit struct {
	Entry
	To     int
	Amount Cents
}

type Withdrawal struct {
	Entry
	From   int
	Amount Cents
}

type Transfer struct {
	Entry
	From, To int
	Amount   Cents
}

type Reversal struct {
	Entry
	Of int
}

type InsufficientFunds struct {
	account *Account
	wanted  Cents
}

func (e *InsufficientFunds) Error() string {
	return fmt.Sprintf("%s has %v, wants %v", e.account.Owner, e.account.Balance(), e.wanted)
}

func (e *InsufficientFunds) Missing() Cents { return e.wanted - e.account.Balance() }

type amountError Cents

func (e amountError) Error() string { return "bad amount " + Cents(e).String() }

func (d Deposit) Moves(b *Bank) ([]move, error) {
	if d.Amount <= 0 {
		return nil, amountError(d.Amount)
	}
	a, err := b.account(d.To)
	return []move{{a, d.Amount}}, err
}

func (w Withdrawal) Moves(b *Bank) ([]move, error) {
	a, err := b.account(w.From)
	if err != nil {
		return nil, err
	}
	if a.Kind == Savings && w.Amount < 10_00 {
		return nil, fmt.Errorf("%v accounts pay out %v and more", a.Kind, Cents(10_00))
	}
	return []move{{a, -w.Amount}}, nil
}

func (t Transfer) Moves(b *Bank) (moves []move, err error) {
	if t.From == t.To {
		err = fmt.Errorf("transfer from %d to itself", t.From)
		return
	}
	from, err := Withdrawal{t.Entry, t.From, t.Amount}.Moves(b)
	if err != nil {
		return nil, err
	}
	to, err := Deposit{t.Entry, t.To, t.Amount}.Moves(b)
	return append(from, to...), err
}

func (r *Reversal) Moves(b *Bank) ([]move, error) {
	tx, ok := b.posted[r.Of]
	if !ok {
		return nil, fmt.Errorf("reversal of unknown #%d", r.Of)
	}
	moves, err := tx.Moves(b)
	for i := range moves {
		moves[i].delta *= -1
	}
	return moves, err
}
