// Seq and Seq2, maps iterators, select.
package main

import (
	"fmt"
	"reflect"
	"sort"
)

func count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i * i) {
				fmt.Println("stopped")
				return
			}
		}
	}
}

func main() {
	ch := make(chan string, 2)
	ch <- "p"
	ch <- "q"
	close(ch)
	for _, x := range []any{3, uint8(2), []string{"a", "b"}, [2]bool{}, &[2]int{5, 6}, "hé", ch, count(5)} {
		v := reflect.ValueOf(x)
		fmt.Println(v.Type(), v.Type().CanSeq(), v.Type().CanSeq2())
		n := 0
		for e := range v.Seq() {
			fmt.Print(e.Type(), "=", e.Interface(), " ")
			if n++; n == 3 {
				break
			}
		}
		fmt.Println()
	}
	for _, x := range []any{[]string{"a", "b"}, &[2]int{5, 6}, "hé", func(yield func(string, int) bool) { _ = yield("k", 1) && yield("l", 2) }} {
		for k, e := range reflect.ValueOf(x).Seq2() {
			fmt.Print(k.Interface(), ":", e.Interface(), " ")
		}
		fmt.Println()
	}
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	var keys []string
	for k := range reflect.ValueOf(m).Seq() {
		keys = append(keys, k.String())
	}
	sort.Strings(keys)
	fmt.Println(keys)
	it := reflect.ValueOf(m).MapRange()
	k, v := reflect.New(reflect.TypeOf("")).Elem(), reflect.New(reflect.TypeOf(0)).Elem()
	total := 0
	for it.Next() {
		k.SetIterKey(it)
		v.SetIterValue(it)
		total += m[k.String()] * int(v.Int())
	}
	it.Reset(reflect.ValueOf(map[int]int{1: 2}))
	it.Next()
	fmt.Println(total, it.Key().Int(), it.Value().Int(), it.Next())

	a, b := make(chan int, 1), make(chan string, 1)
	cases := []reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(a)}, {Dir: reflect.SelectRecv, Chan: reflect.ValueOf(b)}}
	b <- "msg"
	i, r, ok := reflect.Select(cases)
	fmt.Println(i, r.Interface(), ok)
	i, r, ok = reflect.Select(append(cases, reflect.SelectCase{Dir: reflect.SelectDefault}))
	fmt.Println(i, r.IsValid(), ok)
	go func() { a <- 42 }()
	i, r, ok = reflect.Select(cases)
	fmt.Println(i, r.Interface(), ok)
	i, _, _ = reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: reflect.ValueOf(a), Send: reflect.ValueOf(8)}})
	fmt.Println(i, <-a)
	close(a)
	i, r, ok = reflect.Select(cases)
	fmt.Println(i, r.Interface(), ok)
}
