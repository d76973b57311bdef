package main

import (
	"encoding/json"
	"fmt"
)

func main() {
	for _, s := range []string{`1e400`, `{"a":{"b":1e400}}`, `[1,1e400,2]`, `{"a":[{"q":-1e999}],"z":5}`} {
		var v any
		err := json.Unmarshal([]byte(s), &v)
		fmt.Println(v, err)
		if e, ok := err.(*json.UnmarshalTypeError); ok {
			fmt.Printf("%q %v %d %q %q\n", e.Value, e.Type, e.Offset, e.Struct, e.Field)
		}
		var m map[string]any
		fmt.Println(json.Unmarshal([]byte(s), &m), m)
		var f []float64
		fmt.Println(json.Unmarshal([]byte(s), &f), f)
		var st struct{ A struct{ B any } }
		fmt.Println(json.Unmarshal([]byte(s), &st), st)
	}
}
