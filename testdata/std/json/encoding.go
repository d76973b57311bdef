package main

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/big"
	"os"
	"strings"
	"time"
)

type Base struct {
	ID   int `json:"id"`
	Name string
}
type Base2 struct {
	Name string
	X    int `json:"x,omitempty"`
}
type T struct {
	Base
	*Base2
	A int                    `json:"a"`
	B string                 `json:"b,omitempty"`
	C []int                  `json:"c"`
	D []byte                 `json:"d"`
	E map[string]int         `json:"e,omitempty"`
	F *int                   `json:"f,omitempty"`
	G any                    `json:"g"`
	H float64                `json:",string"`
	I int64                  `json:"i,string"`
	J bool                   `json:"j,string"`
	K string                 `json:"k,string"`
	L [2]bool                `json:"-"`
	M int                    `json:"-,"`
	n int
	O time.Time              `json:"o,omitzero"`
	P struct{}               `json:"p,omitempty"`
	Q time.Duration          `json:"q"`
	R json.RawMessage        `json:"r"`
	S json.Number            `json:"s"`
	U *big.Int               `json:"u"`
	V [3]byte                `json:"v"`
	W error                  `json:"w"`
	Y map[int]string         `json:"y"`
	Z interface{ Foo() }     `json:"z"`
	AA int                   `json:"bad name!,omitempty"`
	BB int                   `json:"ok-name_1.2/3"`
}
type zer struct{ v int }

func (z zer) IsZero() bool { return z.v == 7 }

type OZ struct {
	A zer            `json:"a,omitzero"`
	B *zer           `json:"b,omitzero"`
	C []int          `json:"c,omitzero"`
	D map[string]int `json:"d,omitempty,omitzero"`
	E [0]int         `json:"e,omitempty"`
	F any            `json:"f,omitzero"`
	G struct{ X int } `json:"g,omitzero"`
}
type tm struct{ s string }

func (t tm) MarshalText() ([]byte, error) {
	if t.s == "err" {
		return nil, errors.New("tm err")
	}
	return []byte("tm:" + t.s), nil
}
func (t *tm) UnmarshalText(b []byte) error {
	if string(b) == "bad" {
		return errors.New("bad tm")
	}
	t.s = string(b)
	return nil
}

type jm struct{ v string }

func (j jm) MarshalJSON() ([]byte, error) {
	if j.v == "err" {
		return nil, errors.New("jm err")
	}
	return []byte(j.v), nil
}
func (j *jm) UnmarshalJSON(b []byte) error { j.v = "<" + string(b) + ">"; return nil }

type pjm struct{ v int }

func (j *pjm) MarshalJSON() ([]byte, error) { return []byte(fmt.Sprint(`"p`, j.v, `"`)), nil }

type cyc struct{ Next *cyc }
type amb1 struct{ X int }
type amb2 struct{ X int }
type amb struct {
	amb1
	amb2
}
type amb3 struct{ X int `json:"X"` }
type ambt struct {
	amb1
	amb3
}
type named []byte
type ints []int
type key int
type strkey string
type unexp struct{ *unexpIn }
type unexpIn struct{ Val int }

var _ encoding.TextMarshaler = tm{}

func main() {
	show := func(v any) {
		b, err := json.Marshal(v)
		fmt.Printf("%s", b)
		if err != nil {
			fmt.Printf(" ERR %v %T", err, err)
			var me *json.MarshalerError
			if errors.As(err, &me) {
				fmt.Printf(" me{%v %v}", me.Type, me.Err)
			}
			var ue *json.UnsupportedValueError
			if errors.As(err, &ue) {
				fmt.Printf(" uv{%v}", ue.Str)
			}
			var ut *json.UnsupportedTypeError
			if errors.As(err, &ut) {
				fmt.Printf(" ut{%v}", ut.Type)
			}
		}
		fmt.Println()
	}
	x := 5
	show(T{})
	show(T{Base: Base{1, "n"}, Base2: &Base2{"m", 3}, B: "b", C: []int{}, D: []byte("hi"), E: map[string]int{"z": 1, "a": 2}, F: &x, G: map[string]any{"k": []any{1, nil}}, H: 1.5, I: 7, J: true, K: "q\"", M: 4, O: time.Unix(0, 0).UTC(), Q: time.Second, R: json.RawMessage(`{"a" : [1, 2 ]}`), S: "12.50", U: big.NewInt(99), W: errors.New("e"), Y: map[int]string{2: "b", -1: "a", 10: "c"}})
	show(OZ{A: zer{7}, C: []int{}, D: map[string]int{}, B: &zer{7}})
	show(OZ{A: zer{0}, F: 0})
	for _, v := range []any{true, 1, -1.5, 1e21, 1e20, 1e-6, 1e-7, 123456789.123, math.MaxFloat64, 5e-324, float32(3.4), float32(1e-7), float32(16777216), math.MaxInt64, uint64(math.MaxUint64), "é\u2028<>&\x01\x7f\"\\/\b\f\n\r\t", "\xff\xfeok", []int(nil), []int{}, map[string]int(nil), map[string]int{}, [0]int{}, struct{}{}, []byte(nil), []byte{}, []byte("hello?>"), named("x"), ints{1}, &x, (*int)(nil), []any{1, "a", nil}, math.NaN(), math.Inf(1), func() {}, make(chan int), complex(1, 2), map[bool]int{true: 1}, map[float64]int{1: 1}, map[key]int{3: 1, 20: 2}, map[strkey]int{"b": 1, "a": 2}, map[tm]int{{"z"}: 1, {"a"}: 2}, map[tm]int{{"err"}: 1}, map[any]int{1: 2}, map[uint8]string{255: "x"}, tm{"a"}, &tm{"b"}, tm{"err"}, tm{"<&>"}, jm{`{"a": 1 , "b":[ ]}`}, jm{"err"}, jm{"bad json"}, jm{""}, jm{`"<x>"`}, pjm{1}, &pjm{2}, []pjm{{3}}, map[string]pjm{"a": {4}}, map[string]*pjm{"a": {5}, "n": nil}, struct{ P pjm }{pjm{6}}, &struct{ P pjm }{pjm{7}}, json.Number(""), json.Number("1e5"), json.Number("x"), json.RawMessage(nil), json.RawMessage("bad"), json.RawMessage(` 1 `), struct{ R *json.RawMessage }{}, amb{}, ambt{}, unexp{}, unexp{&unexpIn{3}}, time.Date(20000, 1, 1, 0, 0, 0, 0, time.UTC), []any{map[string]any{"b": 1, "a": func() {}}}, struct {
		A int `json:"A"`
		B int `json:"a"`
	}{1, 2}, struct {
		X any `json:",omitempty"`
		Y *int
	}{}, [2][]string{{"a"}}, 'x', uintptr(7), struct{ F func() `json:"-"` }{}, map[string]any{"é": 1, "a<b": 2, "": 3}, errors.New("x"), (*jm)(nil), (*tm)(nil), []*tm{nil}, struct{ E fmt.Stringer }{}, struct{ T tm `json:",omitempty"` }{}} {
		show(v)
	}
	c := &cyc{}
	c.Next = c
	_, err := json.Marshal(c)
	fmt.Println(err != nil, strings.Contains(fmt.Sprint(err), "cycle"))
	type L struct {
		A int
		B []string
		C map[string]any
		D struct{}
	}
	b, err := json.MarshalIndent(L{1, []string{"x", "y"}, map[string]any{"k": []any{}, "m": map[string]any{}, "n": []int{1}}, struct{}{}}, ">", "  ")
	fmt.Println(string(b), err)
	b, _ = json.MarshalIndent([]any{}, "", "\t")
	fmt.Println(string(b))
	b, _ = json.MarshalIndent(L{}, "", "")
	fmt.Println(string(b))
	var buf bytes.Buffer
	for _, s := range []string{`{"a":1,"b":[1,2,{}],"c":{}}`, ` [ ] `, `{"a":}`, `[1,2`, ``, `"<>&"`, `1 2`, `{"a" 1}`, `tru`, `[1,]`, `{"a":1,}`, "\"\x01\"", `"\x"`, `01`, `-`, `1.`, `1e`, `nul`, `{a:1}`, `'a'`, "\xff", `"\ud800"`, `{"a":1}}`, "[1]\n\n"} {
		buf.Reset()
		fmt.Println(json.Indent(&buf, []byte(s), "p", "..")); fmt.Println(buf.String())
		buf.Reset()
		fmt.Println(json.Compact(&buf, []byte(s)), buf.String())
		buf.Reset()
		json.HTMLEscape(&buf, []byte(s))
		fmt.Println(buf.String(), json.Valid([]byte(s)))
		var v any
		err := json.Unmarshal([]byte(s), &v)
		var se *json.SyntaxError
		if errors.As(err, &se) {
			fmt.Println("off", se.Offset)
		}
		fmt.Printf("%v %T %v\n", v, err, err)
	}
	enc := json.NewEncoder(os.Stdout)
	enc.SetEscapeHTML(false)
	fmt.Println(enc.Encode("<a&b>"))
	enc.SetIndent("", " ")
	fmt.Println(enc.Encode(map[string]any{"b": []int{1}, "a": "<"}))
	enc.SetIndent("", "")
	enc.SetEscapeHTML(true)
	fmt.Println(enc.Encode([]string{"<"}), enc.Encode(func() {}))
}
