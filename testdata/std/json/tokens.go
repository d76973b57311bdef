package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

func main() {
	for _, s := range []string{`{1:2}`, `{"a":}`, `[1,]`, `{"a":1,}`, `{,}`, `[,]`, `{"a"`, `{"a":`, `{"a":1`, `{`, `[1`, `[1,`, `[`, `"abc`, `tru`, `nulx`, `{"a" 1}`, `{"a":1 "b"}`, `[1 2]`, `]`, `}`, `[}`, `{]`, `{"a":]`, `{"a":1]`, `[1}`, `:`, `,`, `1 , 2`, `{null:1}`, `{"a":1,2:3}`, `[1,,2]`, `{"a":1,,}`, `[1]]`, `-`, `[01]`, `["\x"]`, ``, `{"a"::1}`, `{"a":1:2}`, `{:1}`} {
		dec := json.NewDecoder(strings.NewReader(s))
		fmt.Printf("%q: ", s)
		for i := 0; i < 20; i++ {
			m := dec.More()
			tok, err := dec.Token()
			if err != nil {
				var se *json.SyntaxError
				errors.As(err, &se)
				off := int64(-1)
				if se != nil {
					off = se.Offset
				}
				fmt.Printf("%v %T %v %d in=%d", m, err, err, off, dec.InputOffset())
				break
			}
			fmt.Print(m, tok, " ", dec.InputOffset(), " ")
		}
		fmt.Println()
		dec = json.NewDecoder(strings.NewReader(s))
		for i := 0; i < 4; i++ {
			var v any
			err := dec.Decode(&v)
			fmt.Print(v, err, " ", dec.InputOffset(), " ", dec.More(), " ")
			if err != nil {
				break
			}
		}
		fmt.Println()
	}
}
