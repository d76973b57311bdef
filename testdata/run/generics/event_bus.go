package main

import (
	"fmt"
	"reflect"
)

type Bus struct{ subs map[reflect.Type][]any }

func Subscribe[E any](b *Bus, f func(E)) {
	if b.subs == nil {
		b.subs = map[reflect.Type][]any{}
	}
	t := reflect.TypeFor[E]()
	b.subs[t] = append(b.subs[t], f)
}

func Publish[E any](b *Bus, e E) int {
	subs := b.subs[reflect.TypeFor[E]()]
	for _, s := range subs {
		s.(func(E))(e)
	}
	return len(subs)
}

type Login struct{ User string }
type Logout[T any] struct{ Why T }

func main() {
	var b Bus
	Subscribe(&b, func(l Login) { fmt.Println("login", l.User) })
	Subscribe(&b, func(l Login) { fmt.Println("again", l.User) })
	Subscribe(&b, func(l Logout[int]) { fmt.Println("logout", l.Why) })
	fmt.Println(Publish(&b, Login{"ann"}), Publish(&b, Logout[int]{3}), Publish(&b, Logout[string]{"x"}), Publish(&b, 5))
}
