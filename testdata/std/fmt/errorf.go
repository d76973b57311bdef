// Errorf and what it wraps.
package main

import (
	"errors"
	"fmt"
)

type MyErr struct{ code int }

func (e *MyErr) Error() string { return fmt.Sprint("code ", e.code) }

func main() {
	base := errors.New("base")
	my := &MyErr{7}
	for i, e := range []error{
		fmt.Errorf("plain %d", 1), fmt.Errorf("one: %w", base), fmt.Errorf("two: %w and %w", base, my), fmt.Errorf("nil: %w", nil), fmt.Errorf("int: %w", 3),
		fmt.Errorf("v: %v", base), fmt.Errorf("%[2]w then %[1]w", base, my), fmt.Errorf("%w %[1]w", base), fmt.Errorf("%w"), fmt.Errorf("%s %w", "x", my), fmt.Errorf("%10w|%-10w|", base, my), fmt.Errorf("outer: %w", fmt.Errorf("inner: %w", my)),
		fmt.Errorf("joined: %w", errors.Join(base, my)), fmt.Errorf("%w%w", nil, base), fmt.Errorf("%w extra", base, 5),
	} {
		var target *MyErr
		fmt.Printf("%d %T %q is=%v as=%v", i, e, e.Error(), errors.Is(e, base), errors.As(e, &target))
		if u := errors.Unwrap(e); u != nil {
			fmt.Printf(" unwrap=%q", u.Error())
		}
		if m, ok := e.(interface{ Unwrap() []error }); ok {
			fmt.Printf(" list=%v", m.Unwrap())
		}
		fmt.Println()
	}
	fmt.Println(fmt.Sprintf("%w", base))
}
