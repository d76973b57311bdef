// Values of types without methods of their own, and those beside them, to JSON and back.
package main

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"strings"
	"time"
)

type color int

func (c color) MarshalText() ([]byte, error) { return []byte(fmt.Sprintf("color-%d", int(c))), nil }
func (c *color) UnmarshalText(b []byte) error {
	_, err := fmt.Sscanf(string(b), "color-%d", (*int)(c))
	return err
}

type inner struct {
	X int     `json:"x,omitempty"`
	Y *int    `json:"y,omitempty"`
	Z float32 `json:"z"`
}
type base struct{ ID, Kind int }
type tree struct {
	Name string  `json:"name"`
	Kids []*tree `json:"kids,omitempty"`
	Next *tree   `json:"next"`
}
type plain struct {
	base
	S    string            `json:"s"`
	B    bool              `json:"b,omitempty"`
	I8   int8
	U16  uint16            `json:"u16"`
	F    float64           `json:"f"`
	G    float32
	In   inner             `json:"in"`
	P    *inner            `json:"p"`
	L    []inner           `json:"l"`
	M    map[string]int    `json:"m"`
	MM   map[string][]string
	A    any               `json:"a"`
	AA   []any             `json:"aa"`
	skip int
	Dash string            `json:"-"`
	HTML string            `json:"<h>"`
	E    map[string]inner  `json:"e,omitempty"`
	LL   [][]int
	N    []string `json:"n"`
}
type withColor struct {
	C color
	D []color
	T time.Duration
}
type myKey string
type keyed struct{ M map[myKey]bool }

func show(v any) {
	b, err := json.Marshal(v)
	fmt.Println(string(b), err)
	b, err = json.MarshalIndent(v, ">", "  ")
	fmt.Println(string(b), err)
	enc := json.NewEncoder(os.Stdout)
	enc.SetEscapeHTML(false)
	fmt.Println(enc.Encode(v))
}
func load[T any](text string, into T) {
	err := json.Unmarshal([]byte(text), into)
	fmt.Printf("%T %v\n", err, err)
	b, err := json.Marshal(into)
	fmt.Println(string(b), err)
	d := json.NewDecoder(strings.NewReader(text))
	d.DisallowUnknownFields()
	var fresh T
	fmt.Println(d.Decode(&fresh))
}

func main() {
	n := 7
	p := plain{base: base{1, 2}, S: "q<\"\u2028é\xff", I8: -3, U16: 9, F: 1e21, G: 0.1, In: inner{}, P: &inner{1, &n, 2}, L: []inner{{}, {3, nil, 1.5}},
		M: map[string]int{"b": 1, "a": 2}, A: map[string]any{"z": []any{1, "two", 3.5, nil, true}}, AA: []any{1, inner{}, "x"}, HTML: "<&>", E: map[string]inner{}, LL: [][]int{{1}, nil, {}}}
	show(p)
	show(&p)
	show(plain{})
	show(tree{"r", []*tree{{Name: "k"}, nil}, &tree{Name: "n"}})
	show(withColor{1, []color{2, 3}, time.Second})
	show(keyed{map[myKey]bool{"k": true, "a": false}})
	for _, f := range []float64{0, math.Copysign(0, -1), 1, 1.5, 1e-7, 1e-6, 123456789, 1e20, 1e21, 1e22, 5e-324, math.MaxFloat64, 0.1, 100} {
		show(f)
		show(float32(f))
		show([]any{f})
		show(map[string]any{"f": f})
		show(struct{ F float32 }{float32(f)})
	}
	show(math.NaN())
	show([]float64{math.Inf(1)})
	show(map[string]any{"x": func() {}})
	show(map[string]any{"i8": int8(3), "d": time.Second, "m": map[string]int{"q": 1}, "c": color(4), "s": []string{"a"}, "n": json.Number("12"), "t": struct{}{}})
	show([]any(nil))
	show(map[string]any(nil))
	show([]byte("hi"))
	show(map[int]string{2: "b", 1: "a"})
	var cyc any
	cl := []any{nil}
	cl[0] = cl
	cyc = cl
	_, err := json.Marshal(cyc)
	fmt.Println(err != nil)

	load(`{"s":"a\u00e9\n","b":true,"I8":5,"u16":7,"f":1.25,"G":2,"in":{"x":1,"z":3},"p":{"y":4},"l":[{"x":1},{"x":2,"z":1e3}],"m":{"a":1,"b":2},"MM":{"k":["v"]},"a":{"k":[1,"s",null,true,{"n":{}}]},"aa":[],"<h>":"x","ID":9,"unknown":[1,{"a":2}],"LL":[[1,2],[],null],"n":["a","b","c","d","e"]}`, &plain{})
	load(`{"S":"case","KIND":3}`, &plain{})
	load(` { "s" : null , "p" : null , "l" : null, "in": null, "m": null } `, &plain{P: &inner{}, L: []inner{{1, nil, 1}}, M: map[string]int{"x": 1}, S: "keep"})
	load(`{"l":[{"x":9}]}`, &plain{L: []inner{{1, nil, 2}, {3, nil, 4}}})
	load(`{"I8":300}`, &plain{})
	load(`{"u16":-1}`, &plain{})
	load(`{"I8":1.5}`, &plain{})
	load(`{"s":5}`, &plain{})
	load(`{"in":{"x":"str"},"f":2}`, &plain{})
	load(`{"l":{"a":1}}`, &plain{})
	load(`{"b":1}`, &plain{})
	load(`{"f":1e400}`, &plain{})
	load(`{"G":1e40}`, &plain{})
	load(`{"a":1`, &plain{})
	load(`{"a":1}x`, &plain{})
	load(`[1,2,3]`, &[]int{})
	load(`[1,2,3]`, &[2]int{})
	load(`{"name":"r","kids":[{"name":"a","kids":[{"name":"b"}]},null],"next":{"name":"n"}}`, &tree{})
	load(`{"C":"color-5","D":["color-6"],"T":99}`, &withColor{})
	load(`{"M":{"a":true,"b":false}}`, &keyed{})
	load(`{"k\u0041":1,"é":2,"kA":3}`, &map[string]int{})
	load(`"str"`, new(string))
	load(`12`, new(int))
	load(`null`, new(*int))
	var a any
	load(`{"b":[1,2.5,-3e2,"s",null,false,[],{}]}`, &a)
	var preset any = &inner{}
	load(`{"x":5,"z":1}`, &preset)
	var m map[string]any
	load(`{"x":{"y":{"z":[[[1]]]}}}`, &m)
	fmt.Printf("%#v\n", m)
	var s []any
	json.Unmarshal([]byte(`[1,2,3,4,5]`), &s)
	fmt.Println(len(s), cap(s))
	var is []int
	json.Unmarshal([]byte(`[1,2,3,4,5]`), &is)
	fmt.Println(len(is), cap(is))
	var ss []string
	json.Unmarshal([]byte(`["a","b","c"]`), &ss)
	fmt.Println(len(ss), cap(ss))
	deep := strings.Repeat("[", 2000) + strings.Repeat("]", 2000)
	fmt.Println(json.Unmarshal([]byte(deep), &a))
	b, err := json.Marshal(a)
	fmt.Println(string(b) == deep, err)
}
