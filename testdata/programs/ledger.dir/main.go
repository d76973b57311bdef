// A bank ledger in three files: embedded structs, interfaces, error types.
package main

import (
	"errors"
	"fmt"
	"os"
)

func main() {
	bank := NewBank("First Goanna")
	alice := bank.Open("alice", Checking)
	bob := bank.Open("bob", Savings)
	bank.Observe(func(e Event) { fmt.Printf("  event %v\n", e) })

	must(bank.Post(Deposit{Entry{1, "salary"}, alice.ID, 250_00}))
	must(bank.Post(Transfer{Entry: Entry{2, "rent"}, From: alice.ID, To: bob.ID, Amount: 100_50}))

	for _, tx := range []Transaction{
		Withdrawal{Entry{3, "atm"}, alice.ID, 500_00},
		Withdrawal{Entry{4, "atm"}, bob.ID, 1_00},
		Transfer{Entry{5, "self"}, alice.ID, alice.ID, 5},
		Deposit{Entry{6, "ghost"}, 99, 1},
		Deposit{Entry{7, "negative"}, bob.ID, -1},
		&Reversal{Entry: Entry{8, "oops"}, Of: 2},
		&Reversal{Entry: Entry{9, "again"}, Of: 77},
	} {
		err := bank.Post(tx)
		var short *InsufficientFunds
		switch {
		case err == nil:
			fmt.Println("ok", tx.Label())
		case errors.As(err, &short):
			fmt.Printf("short by %v: %v\n", short.Missing(), err)
		case errors.Is(err, ErrNoAccount):
			fmt.Println("no account:", err)
		default:
			fmt.Printf("%T: %v\n", err, err)
		}
	}
	bank.Report(os.Stdout)
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
