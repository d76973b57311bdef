// runtime.Caller seen from functions behind wrappers: deferred, go, method values, interfaces, promoted.

package main

import (
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
)

func chain() string {
	pcs := make([]uintptr, 20)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs)])
	var s []string
	for {
		f, more := frames.Next()
		if strings.HasPrefix(f.Function, "main.") {
			s = append(s, fmt.Sprintf("%s@%s:%d", f.Function, filepath.Base(f.File), f.Line))
		}
		if !more {
			return strings.Join(s, " < ")
		}
	}
}

type A struct{}

func (A) V()  { fmt.Println(chain()) }
func (*A) P() { fmt.Println(chain()) }

type B struct{ A }
type C struct{ *A }
type I interface{ V() }

func show(s string) { fmt.Println(s, chain()) }

func main() {
	var i I = B{}
	i.V()
	i = &B{}
	i.V()
	i = C{&A{}}
	i.V()
	f := i.V
	f()
	g := I.V
	g(i)
	h := (*B).P
	h(&B{})
	defer show("deferred")
	defer i.V()
	defer f()
	done := make(chan bool)
	go func() {
		defer close(done)
		defer show("in goroutine")
		(&C{&A{}}).P()
	}()
	<-done
	for range 2 {
		defer show("loop")
	}
}
