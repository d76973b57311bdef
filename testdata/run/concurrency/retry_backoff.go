//also: --virtual-time

package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

var errTemporary = errors.New("temporary")

func retry(ctx context.Context, tries int, f func(n int) error) error {
	wait := 5 * time.Millisecond
	var err error
	for i := range tries {
		if err = f(i); err == nil {
			return nil
		}
		if !errors.Is(err, errTemporary) {
			return fmt.Errorf("try %d: %w", i, err)
		}
		select {
		case <-time.After(wait):
			wait *= 2
		case <-ctx.Done():
			return errors.Join(err, context.Cause(ctx))
		}
	}
	return fmt.Errorf("gave up after %d: %w", tries, err)
}

func main() {
	ctx := context.Background()
	start := time.Now()
	fmt.Println(retry(ctx, 5, func(n int) error {
		if n < 3 {
			return errTemporary
		}
		return nil
	}))
	fmt.Println(time.Since(start) >= 35*time.Millisecond)
	fmt.Println(retry(ctx, 2, func(int) error { return errTemporary }))
	fmt.Println(retry(ctx, 2, func(int) error { return errors.New("hard") }))
	short, cancel := context.WithTimeoutCause(ctx, 12*time.Millisecond, errors.New("no time left"))
	defer cancel()
	err := retry(short, 20, func(int) error { return errTemporary })
	fmt.Println(err)
}
