package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
	"time"
)

type S struct {
	A int `json:"a"`
	B string
	C []float64 `json:"c,omitempty"`
	D *S `json:",omitempty"`
	E map[string]any
	F bool `json:",string"`
	G int8 `json:"g,string"`
	T time.Time `json:"t,omitzero"`
	Sub struct{ X, Y int } `json:"sub"`
}

type Bad struct{}
func (Bad) MarshalJSON() ([]byte, error) { return []byte("{bad"), nil }
type Bad2 struct{}
func (Bad2) MarshalJSON() ([]byte, error) { return nil, errors.New("oops") }
func (*Bad2) UnmarshalJSON([]byte) error { return errors.New("un-oops") }
type Txt struct{ s string }
func (t Txt) MarshalText() ([]byte, error) { return []byte("<" + t.s + ">"), nil }
func (t *Txt) UnmarshalText(b []byte) error { if string(b) == "bad" { return errors.New("bad text") }; t.s = string(b); return nil }

func main() {
	for _, in := range []string{`{"a":1}`, ``, `{`, `{"a"`, `{"a":`, `{"a":1,}`, `[1,2`, `[1 2]`, `{"a":"x"}`, `{"a":1.5}`, `{"a":1e3}`, `{"B":5}`, `{"c":{}}`, `{"c":[1,"x",3]}`,
		`{"g":"300"}`, `{"g":5}`, `{"F":"yes"}`, `{"F":true}`, `{"sub":{"X":"q"}}`, `nul`, `tru e`, `"abc`, "\"a\x01\"", `"\q"`, `"\u12g4"`, `01`, `-`, `1.`, `1e`, `{"a":1}x`, `{"t":"x"}`, `{"t":"2020-01-02T03:04:05Z"}`, `{a:1}`, `[}`, `{"E":{"k":[1,2.5,"s",null,true,{"z":1}]}}`, `{"A":7,"b":"x"}`, "\xff", `{"B":"\ud800x\udc00\ud83d\ude00"}`, "{\"B\":\"a\xffb\"}", `null`, `[1]`, `5`, `"s"`, ` `, `{"a":99999999999999999999}`, `{"a":null,"B":null}`} {
		var s S
		err := json.Unmarshal([]byte(in), &s)
		fmt.Printf("%q %T %v | %+v\n", in, err, err, s)
		var x any
		err = json.Unmarshal([]byte(in), &x)
		fmt.Printf("   %T %v | %#v\n", err, err, x)
		d := json.NewDecoder(strings.NewReader(in))
		d.DisallowUnknownFields()
		d.UseNumber()
		var y any
		err = d.Decode(&y)
		fmt.Printf("   %T %v | %#v %d\n", err, err, y, d.InputOffset())
		var z struct{ A json.Number }
		d = json.NewDecoder(strings.NewReader(in))
		d.DisallowUnknownFields()
		err = d.Decode(&z)
		fmt.Printf("   %T %v | %#v\n", err, err, z)
		var raw json.RawMessage
		err = json.Unmarshal([]byte(in), &raw)
		fmt.Printf("   %T %v | %s\n", err, err, raw)
	}
	for _, v := range []any{S{}, &S{A: 1, C: []float64{1, 1e21, 1e-7, 0.1, 123456789, math.MaxFloat64, 1e20}, D: &S{}}, math.NaN(), math.Inf(1), make(chan int), func() {}, 3i, map[int]string{2: "b", 1: "a"}, map[bool]int{true: 1}, map[string]int(nil), []int(nil), []byte("hi"), [3]byte{1, 2, 3}, Bad{}, Bad2{}, &Bad2{}, Txt{"a&b"}, map[Txt]int{{"k"}: 1}, "<>&\u2028\x00\x1f\"\\\t\n\r\b\f\xff\u00e9", float32(0.1), float32(1e21), int64(-5), json.Number("12"), json.Number("x"), json.Number(""), json.RawMessage(`{"a" : 1 }`), json.RawMessage(`{`), []any{nil, 1, "a"}, struct{ X any }{make(chan int)}, map[string]any{"z": 1, "a": []int{1}}, time.Unix(0, 0).UTC(), struct{ a int; B int `json:"-"`; C int `json:"-,"`; D int `json:"bad name!"`; E int `json:"é"`; F string `json:",string"`; G *int `json:",string"`}{}, struct{ *S }{}, uint8(3), time.Second} {
		b, err := json.Marshal(v)
		fmt.Printf("%s %T %v\n", b, err, err)
		b, err = json.MarshalIndent(v, ">", "  ")
		fmt.Printf("   %s %v\n", b, err)
	}
	type N struct{ P *N }
	n := &N{}
	n.P = n
	_, err := json.Marshal(n)
	fmt.Println(err)
	fmt.Println(json.Unmarshal([]byte("1"), nil), json.Unmarshal([]byte("1"), 5), json.Unmarshal([]byte("1"), (*int)(nil)))
	var b Bad2
	fmt.Println(json.Unmarshal([]byte("1"), &b), json.Unmarshal([]byte(`{"x":1}`), &b))
	var t map[Txt]int
	fmt.Println(json.Unmarshal([]byte(`{"bad":1}`), &t), json.Unmarshal([]byte(`{"ok":1}`), &t), t)
	var mi map[int8]int
	fmt.Println(json.Unmarshal([]byte(`{"300":1}`), &mi), json.Unmarshal([]byte(`{"x":1}`), &mi), json.Unmarshal([]byte(`{"3":1}`), &mi), mi)
	var arr [2]int
	fmt.Println(json.Unmarshal([]byte(`[1,2,3]`), &arr), arr, json.Unmarshal([]byte(`[5]`), &arr), arr)
	var by []byte
	fmt.Println(json.Unmarshal([]byte(`"aGk="`), &by), string(by), json.Unmarshal([]byte(`"a!"`), &by))
	var ch chan int
	fmt.Println(json.Unmarshal([]byte(`1`), &ch))
	var er error
	fmt.Println(json.Unmarshal([]byte(`1`), &er), er)
	fmt.Println(json.Unmarshal([]byte(strings.Repeat("[", 10001)), &er))
	var e *json.SyntaxError
	err = json.Unmarshal([]byte(`[1,2,}`), &er)
	fmt.Println(errors.As(err, &e), e.Offset)
	var ut *json.UnmarshalTypeError
	err = json.Unmarshal([]byte(`{"a":"x"}`), &S{})
	fmt.Println(errors.As(err, &ut), ut.Offset, ut.Field, ut.Struct, ut.Type, ut.Value)
	d := json.NewDecoder(strings.NewReader(`{"a":[1,true,null,"s",{"b":2.5}]} [ ] 3 {"x":1 "y"}`))
	for {
		tok, err := d.Token()
		fmt.Printf("%T %v %v %v %d\n", tok, tok, err, d.More(), d.InputOffset())
		if err != nil {
			break
		}
	}
}
