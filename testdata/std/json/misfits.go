package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"
)

type ut struct{ s string }

func (u *ut) UnmarshalText(b []byte) error { u.s = string(b); return nil }

type T struct {
	Er error
	U  ut
	P  time.Time
	PP *time.Time
	C  [2]chan int
	F  func()
	N  json.Number
	L  []json.Number
	M  map[int]struct{ A int }
	Q  int  `json:",string"`
	B  bool `json:",string"`
	S  string `json:",string"`
	Cx complex128
	By []byte
	D  time.Duration
}

func main() {
	for _, s := range []string{`{"Er":{"a":1}}`, `{"Er":[1]}`, `{"Er":12}`, `{"Er":true}`, `{"U":12}`, `{"U":{"a":1}}`, `{"U":[]}`, `{"U":true}`, `{"P":12}`, `{"P":{}}`, `{"P":[1]}`, `{"P":true}`, `{"P":"x"}`, `{"P":null}`, `{"PP":"2024-01-01T00:00:00Z"}`, `{"PP":5}`, `{"C":[1,2]}`, `{"C":[null]}`, `{"F":true}`, `{"F":"s"}`, `{"F":[]}`, `{"N":{}}`, `{"N":[]}`, `{"N":"1x"}`, `{"L":[1,"2",true]}`, `{"M":{"1":{"A":"x"}}}`, `{"M":{"1":5,"2":{"A":2}}}`, `{"M":{"1.5":{}}}`, `{"Q":true}`, `{"Q":"1.5"}`, `{"Q":[]}`, `{"Q":{}}`, `{"B":true}`, `{"B":"x"}`, `{"B":"true"}`, `{"S":"x"}`, `{"S":"\"y\""}`, `{"S":5}`, `{"Cx":1}`, `{"Cx":"a"}`, `{"By":{}}`, `{"By":true}`, `{"By":["x"]}`, `{"D":"1s"}`, `{"D":5}`, ` { "M" : { "1" : [ 5 ] } } `} {
		var t T
		err := json.Unmarshal([]byte(s), &t)
		fmt.Printf("%s: %v %T", s, err, err)
		var te *json.UnmarshalTypeError
		if errors.As(err, &te) {
			fmt.Printf(" {%s %v %d %s %s %v}", te.Value, te.Type, te.Offset, te.Struct, te.Field, errors.Unwrap(te))
		}
		fmt.Println()
	}
}
