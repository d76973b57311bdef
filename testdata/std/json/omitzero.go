// omitzero asks IsZero of the value or of its address.
package main

import (
	"encoding/json"
	"fmt"
)

type byValue struct{ A int }

func (v byValue) IsZero() bool { return v.A == 7 }

type byPointer struct{ A int }

func (p *byPointer) IsZero() bool { return p.A == 7 }

type zeroer interface{ IsZero() bool }

type all struct {
	V  byValue    `json:",omitzero"`
	P  byPointer  `json:",omitzero"`
	VP *byValue   `json:",omitzero"`
	PP *byPointer `json:",omitzero"`
	I  zeroer     `json:",omitzero"`
	N  zeroer     `json:",omitzero"`
}

func main() {
	for _, x := range []all{
		{},
		{V: byValue{7}, P: byPointer{7}, VP: &byValue{7}, PP: &byPointer{7}, I: byValue{7}, N: (*byPointer)(nil)},
		{V: byValue{1}, P: byPointer{1}, VP: &byValue{1}, PP: &byPointer{1}, I: &byPointer{1}, N: (*byValue)(nil)},
	} {
		b, err := json.Marshal(x)
		fmt.Println(string(b), err)
		b, err = json.Marshal(&x)
		fmt.Println(string(b), err)
		b, err = json.Marshal(map[string]all{"m": x})
		fmt.Println(string(b), err)
	}
}
