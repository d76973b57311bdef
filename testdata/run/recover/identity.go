// The value comes back as it was: same pointer, same map, same dynamic type.

package main

import (
	"fmt"
	"time"
)

type T struct{ n int }

func catch(v any) (r any) {
	defer func() { r = recover() }()
	panic(v)
}
func main() {
	p := &T{1}
	fmt.Println(catch(p) == p)
	m := map[string]int{}
	catch(m).(map[string]int)["x"] = 1
	fmt.Println(m)
	for _, v := range []any{1, int8(2), "s", 1.5, T{3}, [2]int{1, 2}, struct{}{}, time.Second, []byte("b")} {
		r := catch(v)
		fmt.Printf("%T %v\n", r, r)
	}
}
