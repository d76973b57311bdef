package main

import (
	"encoding/json"
	"fmt"
)

type T struct {
	A struct{ B int `json:"bee"`; C []int } `json:"aa"`
	M map[string]int
	P *struct{ Q []struct{ R bool } }
}

func main() {
	for _, s := range []string{`{"aa":{"bee":"x"}}`, `{"AA":{"BEE":"x"}}`, `{"aa":{"C":[1,"q"]}}`, `{"M":{"k":"v"}}`, `{"p":{"q":[{"r":1}]}}`, `{"A":1,"aa":true}`} {
		var v T
		err := json.Unmarshal([]byte(s), &v)
		fmt.Println(err)
		if e, ok := err.(*json.UnmarshalTypeError); ok {
			fmt.Printf("%q %v %d %q %q\n", e.Value, e.Type, e.Offset, e.Struct, e.Field)
		}
	}
}
