package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"bytes"
)

type E struct{ A int; B []map[string]int; P **int; s int; I interface{ M() } ; C chan int `json:",omitempty"`}
type Emb struct{ *inner }
type inner struct{ Z int }
type K struct{ Key string `json:"key,string"`; N *int `json:",string"`; J json.Number `json:",string,omitempty"`}

func main() {
	for _, in := range []string{"é", "\"\\u12\"", "\"\\u12", "\"\\", "-x", "1.x", "1ex", "1e+", "trux", "nulx", "fal", "[1,", "[,", "{,", "{\"a\" 1}", "{\"a\":1 2}", "\"\n\"", "'", "\"\"\"", "[\"a\u00e9\"é]", "\xe2\x82", "[1\xff]", "1 2", "\"\\ud800\\u\"", "\"\\ud800\\u12x\"", "\x00", "\"\\'\"", "-", "--", "+1", ".5", "0x1", "{\"a\":tru}", "[1],", "\u2028", "{\"a\":1,\"a\":2}"} {
		var x any
		err := json.Unmarshal([]byte(in), &x)
		se, _ := err.(*json.SyntaxError)
		off := int64(-1)
		if se != nil { off = se.Offset }
		fmt.Printf("%q %v %d | %v\n", in, err, off, json.Valid([]byte(in)))
		d := json.NewDecoder(strings.NewReader("  1 "+in))
		var y any
		err = d.Decode(&y)
		err = d.Decode(&y)
		se, _ = err.(*json.SyntaxError)
		off = int64(-1)
		if se != nil { off = se.Offset }
		fmt.Printf("  %v %d\n", err, off)
	    var bb bytes.Buffer
	    fmt.Println("  ", json.Compact(&bb, []byte(in)), bb.String(), json.Indent(&bb, []byte(in), "-", "+"), bb.String())
	}
	for _, in := range []string{`{"A":{}}`, `{"B":[{"x":"y"},{"z":[]}]}`, `{"P":"s"}`, `{"I":3}`, `{"I":null}`, `{"Z":1}`, `{"key":"x"}`, `{"key":"\"q\""}`, `{"key":3}`, `{"N":"4"}`, `{"N":null}`,`{"N":"null"}`, `{"N":""}`, `{"N":"x"}`, `{"J":"5"}`, `{"J":5}`, `{"J":"z"}`, `{"C":1}`} {
		var e E
		err := json.Unmarshal([]byte(in), &e)
		fmt.Println(in, err, e.A, e.B, e.P == nil)
		var k K
		err = json.Unmarshal([]byte(in), &k)
		fmt.Println("   ", err, k.Key, k.N != nil, k.J)
		var em Emb
		err = json.Unmarshal([]byte(in), &em)
		fmt.Println("   ", err, em)
	}
	sl := []E{{A: 1}, {A: 2}}
	fmt.Println(json.Unmarshal([]byte(`[{},{"B":[]}]`), &sl), sl)
	m := map[string]E{"a": {A: 1}}
	fmt.Println(json.Unmarshal([]byte(`{"a":{},"b":{"A":3}}`), &m), m)
	for _, v := range []any{map[float64]int{1.5: 2}, map[bool]int{}, map[bool]int{true: 1, false: 2}, map[[1]int]int{{1}: 1}, []any{1, map[any]int{2: 3}}, map[any]int{"a": 1}, struct{ F func() `json:",omitempty"` }{}, E{}, []chan int{}, Emb{}, &Emb{&inner{3}}, struct{ X []byte; Y []int8; Z [0]int }{}, map[string]float64{"x": 1e-7}, &sl, K{Key: "k\"", J: "7"}, struct { A int `json:"a"`; B int `json:"a"`}{1, 2}, struct { inner; Z string }{}, struct { A int `json:"a,omitempty,string"`; B bool `json:",omitzero"`}{}} {
		b, err := json.Marshal(v)
		fmt.Printf("%s %T %v\n", b, err, err)
	}
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	fmt.Println(enc.Encode("<a&b>"), enc.Encode(map[string]any{"a": []int{}, "b": map[string]int{}}))
	enc.SetIndent("", " ")
	fmt.Println(enc.Encode(map[string]any{"a": []int{}, "b": map[string]int{}, "c": []int{1}}), enc.Encode(make(chan int)), enc.Encode(1))
	fmt.Print(buf.String())
	json.HTMLEscape(&buf, []byte(`{"a":"<\u2028>&"}`))
	fmt.Println(buf.String())
	dec := json.NewDecoder(strings.NewReader(`[{"a":1},{"a":2}] {"x":`))
	t, err := dec.Token()
	fmt.Println(t, err, dec.More())
	for dec.More() {
		var v map[string]int
		fmt.Println(dec.Decode(&v), v, dec.InputOffset())
	}
	t, err = dec.Token()
	fmt.Println(t, err)
	var v any
	fmt.Println(dec.Decode(&v), v)
	fmt.Println(dec.Decode(&v), v)
	t, err = dec.Token()
	fmt.Println(t, err)
	dec = json.NewDecoder(strings.NewReader(`{"a" : [1 2]} ]`))
	for i := 0; i < 8; i++ { t, err = dec.Token(); fmt.Println(t, err) }
	dec = json.NewDecoder(strings.NewReader(`]`))
	t, err = dec.Token(); fmt.Println(t, err)
	dec = json.NewDecoder(strings.NewReader(`{"a" 1`))
	for i := 0; i < 3; i++ { t, err = dec.Token(); fmt.Println(t, err) }
	b, _ := json.MarshalIndent(map[string]any{"a": []int{}, "b": map[string]int{}, "c": []any{1, nil, "x"}}, "", "\t")
	fmt.Println(string(b))
	n := json.Number("12.5")
	f, e1 := n.Float64(); i, e2 := n.Int64()
	fmt.Println(n, f, e1, i, e2)
}
