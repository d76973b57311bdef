// Texts of panics of the library.

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand"
	"reflect"
	"slices"
	"strings"
	"sync"
	"time"
)

func try(f func()) {
	defer func() { r := recover(); fmt.Printf("%T: %v\n", r, r) }()
	f()
}
func main() {
	try(func() { strings.Repeat("x", -1) })
	try(func() { bytes.Repeat(nil, -1) })
	try(func() { var wg sync.WaitGroup; wg.Add(-1) })
	try(func() { reflect.ValueOf(1).Elem() })
	try(func() { reflect.ValueOf(struct{ a int }{}).Field(0).SetInt(1) })
	try(func() { time.NewTicker(0) })
	try(func() { var b bytes.Buffer; b.Truncate(5) })
	try(func() { context.WithValue(context.Background(), nil, 1) })
	try(func() { errors.As(errors.New("x"), nil) })
	try(func() { slices.Repeat([]int{1}, -1) })
	try(func() { slices.Grow([]int{}, -1) })
	try(func() { slices.Insert([]int{1}, 5, 2) })
	try(func() { slices.Delete([]int{1}, 1, 0) })
	try(func() { slices.Max([]int{}) })
	try(func() { var b strings.Builder; b.Grow(-1) })
	try(func() { rand.Intn(0) })
}
