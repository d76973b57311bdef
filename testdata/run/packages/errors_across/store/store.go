package store

import (
	"errors"
	"fmt"
)

var ErrStore = errors.New("store")

type NotFound struct{ Key string }

func (n *NotFound) Error() string { return "not found: " + n.Key }
func (n *NotFound) Unwrap() error { return ErrStore }

func Get(k string) (int, error) {
	if k != "k" {
		return 0, fmt.Errorf("get: %w", &NotFound{k})
	}
	return 1, nil
}
func MustGet(k string) int {
	v, err := Get(k)
	if err != nil {
		panic(err)
	}
	return v
}
