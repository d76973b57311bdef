// Texts with which library functions panic.

package main

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"math/rand"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"text/template"
	"time"
	"unicode/utf8"
)

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isErr := r.(error)
		fmt.Printf("%s: %v (%T %v)\n", name, r, r, isErr)
	}()
	f()
}

func main() {
	try("regexp", func() { regexp.MustCompile("a(b") })
	try("regexp2", func() { regexp.MustCompile(`[z-a]\`) })
	try("template", func() { template.Must(template.New("x").Parse("{{.a")) })
	try("template2", func() { template.Must(nil, errors.New("given")) })
	try("big div", func() { new(big.Int).Div(big.NewInt(1), big.NewInt(0)) })
	try("big quo", func() { new(big.Int).Quo(big.NewInt(1), new(big.Int)) })
	try("big rat", func() { big.NewRat(1, 0) })
	try("big sqrt", func() { new(big.Int).Sqrt(big.NewInt(-1)) })
	try("big base", func() { big.NewInt(5).Text(99) })
	try("repeat", func() { strings.Repeat("x", -1) })
	try("bytes repeat", func() { bytes.Repeat([]byte("x"), -1) })
	try("builder", func() {
		var b strings.Builder
		b.Grow(-1)
	})
	try("builder copy", func() {
		var a strings.Builder
		a.WriteString("x")
		b := a
		b.WriteString("y")
	})
	try("buffer", func() { new(bytes.Buffer).Truncate(5) })
	try("buffer grow", func() { new(bytes.Buffer).Grow(-1) })
	try("replacer", func() { strings.NewReplacer("odd") })
	try("insert", func() { slices.Insert([]int{1}, 5, 2) })
	try("delete", func() { slices.Delete([]int{1, 2}, 2, 1) })
	try("grow", func() { slices.Grow([]int{}, -1) })
	try("chunk", func() {
		for range slices.Chunk([]int{1}, 0) {
		}
	})
	try("repeat slices", func() { slices.Repeat([]int{1}, -2) })
	try("min", func() { slices.Min([]int{}) })
	try("max", func() { slices.Max([]string(nil)) })
	try("intn", func() { rand.Intn(0) })
	try("perm", func() { rand.Int63n(-1) })
	try("ticker", func() { time.NewTicker(0) })
	try("tick reset", func() {
		t := time.NewTicker(time.Hour)
		t.Reset(0)
	})
	try("timer", func() { new(time.Timer).Stop() })
	try("wg", func() {
		var wg sync.WaitGroup
		wg.Done()
	})
	try("atomic value", func() {
		var v atomic.Value
		v.Store(1)
		v.Store("x")
	})
	try("atomic nil", func() {
		var v atomic.Value
		v.Store(nil)
	})
	try("reflect set", func() { reflect.ValueOf(1).SetInt(2) })
	try("reflect nil", func() { reflect.ValueOf(nil).Type() })
	try("reflect kind", func() { reflect.ValueOf("x").Int() })
	try("reflect index", func() { reflect.ValueOf([]int{1}).Index(3) })
	try("reflect field", func() { reflect.ValueOf(struct{ A int }{}).Field(2) })
	try("reflect elem", func() { reflect.TypeOf(1).Elem() })
	try("reflect call", func() { reflect.ValueOf(func(int) {}).Call(nil) })
	try("reflect call type", func() { reflect.ValueOf(func(int) {}).Call([]reflect.Value{reflect.ValueOf("x")}) })
	try("reflect unexported", func() { reflect.ValueOf(struct{ a int }{1}).Field(0).Interface() })
	try("reflect map", func() { reflect.ValueOf(map[string]int(nil)).SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf(1)) })
	try("reflect chan", func() { reflect.ValueOf(1).Recv() })
	try("reflect convert", func() { reflect.ValueOf("x").Convert(reflect.TypeOf(1)) })
	try("utf8", func() { utf8.AppendRune(nil, -1); panic(utf8.RuneError) })
	try("errors.As", func() { errors.As(errors.New("x"), nil) })
	try("errors.As2", func() { var e int; errors.As(errors.New("x"), &e) })
	try("zone", func() { time.Now().In(nil) })
	try("month", func() { fmt.Println(time.Month(13), time.Weekday(9)) })
	try("copy cond", func() {
		c := sync.NewCond(&sync.Mutex{})
		c.Signal()
		d := *c
		d.Signal()
	})
	try("once", func() { sync.OnceFunc(nil)() })
}
