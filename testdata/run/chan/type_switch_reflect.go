package main

import (
	"fmt"
	"reflect"
)

func describe(v any) string {
	switch c := v.(type) {
	case chan int:
		return fmt.Sprint("both ", cap(c))
	case <-chan int:
		return fmt.Sprint("receive ", cap(c))
	case chan<- int:
		return fmt.Sprint("send ", cap(c))
	case interface{ Close() }:
		return "closer"
	}
	return "other"
}

type closer chan int

func (c closer) Close() { close(c) }

func main() {
	c := make(chan int, 3)
	fmt.Println(describe(c), describe((<-chan int)(c)), describe((chan<- int)(c)), describe(closer(c)), describe(make(chan bool)))
	v := reflect.ValueOf(c)
	v.Send(reflect.ValueOf(5))
	fmt.Println(v.TrySend(reflect.ValueOf(6)), v.Len(), v.Cap(), v.Type().ChanDir(), v.Type().Elem())
	x, ok := v.Recv()
	fmt.Println(x, ok)
	x, ok = v.TryRecv()
	fmt.Println(x, ok)
	x, ok = v.TryRecv()
	fmt.Println(x.IsValid(), ok)
	d := reflect.MakeChan(reflect.TypeFor[chan string](), 1)
	i, _, _ := reflect.Select([]reflect.SelectCase{
		{Dir: reflect.SelectRecv, Chan: v},
		{Dir: reflect.SelectSend, Chan: d, Send: reflect.ValueOf("sent")},
	})
	fmt.Println(i, len(d.Interface().(chan string)))
	fmt.Println(<-d.Interface().(chan string))
	i, r, ok := reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: v}, {Dir: reflect.SelectDefault}})
	fmt.Println(i, r.IsValid(), ok)
	v.Close()
	i, r, ok = reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: v}})
	fmt.Println(i, r, ok)
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Send(reflect.ValueOf(1))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		reflect.ValueOf((<-chan int)(c)).Send(reflect.ValueOf(1))
	}()
}
