package lib

import "fmt"

type T struct{ n int }

func (t *T) Touch() { t.n++ }
func Safe(f func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("safe: %v", r)
		}
	}()
	f()
	return
}
func Must(err error) {
	if err != nil {
		panic(err)
	}
}
