// Names by FuncForPC.

package main

import (
	"fmt"
	"reflect"
	"runtime"
	"strings"
)

type T struct{}

func (T) V()     {}
func (*T) P()    {}
func F[X any](X) {}

type G[X any] struct{}

func (G[X]) M() {}

var pkg = func() {}

func name(f any) string { return runtime.FuncForPC(reflect.ValueOf(f).Pointer()).Name() }
func main() {
	inner := func() func() { return func() { println() } }
	fmt.Println(name(main), name(T.V), name((*T).P), name(F[int]), name(pkg), name(inner))
	fmt.Println(name(G[int].M), name(strings.ToUpper), name(T{}.V), name((&T{}).P), name(fmt.Println))
	fmt.Println(runtime.FuncForPC(0) == nil, runtime.FuncForPC(0).Name() == "")
}
