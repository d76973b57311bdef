package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"reflect"
	"strings"
	"time"
)

type In struct {
	X int
	Y string `json:"y"`
}
type Emb struct{ E1 int }
type T struct {
	A  int
	B  string `json:"bee"`
	C  []int
	D  map[string]int
	E  *In
	F  In
	G  any
	H  [2]int
	I  bool
	J  float32
	K  int8
	L  uint8
	M  []byte
	N  json.Number
	O  json.RawMessage
	P  time.Time
	Q  int `json:",string"`
	R  *int
	S  []In
	U  map[string]In
	V  map[int]string
	W  **int
	Emb
	*Emb2
	un int
	Fn func()
	Ch chan int
	Er error
	Bi big.Int
}
type Emb2 struct{ E2 string }
type ut struct{ s string }

func (u *ut) UnmarshalText(b []byte) error {
	if string(b) == "bad" {
		return errors.New("bad ut")
	}
	u.s = "ut:" + string(b)
	return nil
}

type uj struct{ s string }

func (u *uj) UnmarshalJSON(b []byte) error {
	if string(b) == `"bad"` {
		return errors.New("bad uj")
	}
	u.s = "uj:" + string(b)
	return nil
}

func desc(err error) string {
	if err == nil {
		return "<nil>"
	}
	s := fmt.Sprintf("%T %v", err, err)
	var te *json.UnmarshalTypeError
	if errors.As(err, &te) {
		s += fmt.Sprintf(" {Value:%s Type:%v Offset:%d Struct:%s Field:%s}", te.Value, te.Type, te.Offset, te.Struct, te.Field)
	}
	var se *json.SyntaxError
	if errors.As(err, &se) {
		s += fmt.Sprintf(" {off %d}", se.Offset)
	}
	return s
}

func main() {
	for _, s := range []string{`{"A":1,"bee":"x","C":[1,2],"D":{"a":1},"E":{"X":1,"y":"q"},"F":{"x":2,"Y":"z"},"G":{"a":[1,null,"s",true,1.5]},"H":[1,2,3],"I":true,"J":1.5,"K":-128,"L":255,"M":"aGk=","N":12.50,"O":{"a": 1},"P":"2024-01-02T03:04:05Z","Q":"7","R":5,"S":[{"X":1},{"Y":"b"}],"U":{"k":{"X":9}},"V":{"1":"a","-2":"b"},"W":3,"E1":4,"E2":"e","un":5,"unknown":[{}],"Bi":123456789012345678901234567890}`,
		`{"a":1,"BEE":"x","bEe":"y"}`, `{"A":"x"}`, `{"A":1.5}`, `{"A":1e2}`, `{"A":1e400}`, `{"A":9223372036854775808}`, `{"A":null,"C":null,"E":null,"H":null,"I":null}`, `{"C":{"a":1}}`, `{"C":"x"}`, `{"C":[1,"x",3]}`, `{"D":[1]}`, `{"D":{"a":"x","b":2}}`, `{"E":5}`, `{"E":{"X":"s"}}`, `{"S":[{"X":1},{"X":true}]}`, `{"U":{"k":{"X":[]}}}`, `{"V":{"x":"a"}}`, `{"H":[1]}`, `{"H":{}}`, `{"I":1}`, `{"I":"true"}`, `{"J":1e40}`, `{"K":128}`, `{"L":-1}`, `{"L":256}`, `{"M":"!!"}`, `{"M":[1,2]}`, `{"M":5}`, `{"N":"12"}`, `{"N":"x"}`, `{"N":true}`, `{"P":"x"}`, `{"P":5}`, `{"Q":7}`, `{"Q":"x"}`, `{"Q":""}`, `{"Q":null}`, `{"Q":"null"}`, `{"Fn":1}`, `{"Fn":null}`, `{"Ch":{}}`, `{"Er":"x"}`, `{"Er":null}`, `{"B":5}`, `{"bee":5}`, `{"bee":["a"]}`, `{"bee":{"a":1}}`, `[]`, `"x"`, `5`, `null`, `true`, `{"A":1}x`, `{"A":1`, `{"A"`, `{`, ``, ` `, `{"A":tru}`, `{"A":1,,}`, `{"bee":"\ud83d\ude00\ud800\u00e9\/"}`, "{\"bee\":\"\xff\"}", `{"bee":"a` + "\n" + `"}`, `{"F":{"X":1},"F":{"Y":"2"}}`, `{"G":123456789012345678901234567890}`, `{"A":1,"A":"x","bee":"ok"}`, `{"E":{"X":1},"E":{"y":"s"}}`, `{"Bi":"x"}`} {
		var t T
		err := json.Unmarshal([]byte(s), &t)
		fmt.Println(desc(err))
		e := ""
		if t.E != nil {
			e = fmt.Sprint(*t.E)
		}
		e2 := ""
		if t.Emb2 != nil {
			e2 = t.E2
		}
		fmt.Println(t.A, t.B, t.C, t.D, e, t.F, t.G, t.H, t.I, t.J, t.K, t.L, t.M, t.N, string(t.O), t.P, t.Q, t.R != nil, t.S, t.U, t.V, t.W != nil, t.E1, e2, t.un, t.Bi.String())
	}
	var u ut
	var j uj
	var mu map[ut]int
	var ms map[string]uj
	for _, s := range []string{`"a"`, `"bad"`, `5`, `null`, `{"a":1}`, `{"bad":1}`, `["x"]`} {
		fmt.Println(desc(json.Unmarshal([]byte(s), &u)), u, desc(json.Unmarshal([]byte(s), &j)), j, desc(json.Unmarshal([]byte(s), &mu)), mu, desc(json.Unmarshal([]byte(s), &ms)), ms)
		u, j, mu, ms = ut{}, uj{}, nil, nil
	}
	fmt.Println(desc(json.Unmarshal([]byte("1"), nil)), desc(json.Unmarshal([]byte("1"), 5)), desc(json.Unmarshal([]byte("1"), (*int)(nil))))
	var v any = map[string]any{"old": 1}
	fmt.Println(json.Unmarshal([]byte(`{"new":2}`), &v), v)
	pi := new(int)
	v = pi
	fmt.Println(json.Unmarshal([]byte(`7`), &v), v == any(pi), *pi)
	v = pi
	fmt.Println(json.Unmarshal([]byte(`8`), v), *pi)
	m := map[string]any{"keep": 1}
	fmt.Println(json.Unmarshal([]byte(`{"a":2}`), &m), m)
	sl := []int{9, 9, 9}
	fmt.Println(json.Unmarshal([]byte(`[1]`), &sl), sl, len(sl), cap(sl))
	sp := []*In{{X: 5, Y: "keep"}}
	fmt.Println(json.Unmarshal([]byte(`[{"X":1}]`), &sp), *sp[0])
	dec := json.NewDecoder(strings.NewReader(`{"a":1} {"a":2}
[1,2] "s" nul`))
	for {
		var v any
		err := dec.Decode(&v)
		fmt.Println(v, desc(err), dec.InputOffset(), dec.More())
		if err != nil {
			break
		}
	}
	dec = json.NewDecoder(strings.NewReader(`{"A":1,"zzz":2}`))
	dec.DisallowUnknownFields()
	var t T
	fmt.Println(desc(dec.Decode(&t)), t.A)
	dec = json.NewDecoder(strings.NewReader(`{"a":1.0,"b":[1e5, 12345678901234567890]}`))
	dec.UseNumber(); v = nil
	fmt.Println(dec.Decode(&v), v)
	n := v.(map[string]any)["a"].(json.Number)
	i64, err := n.Int64()
	f64, err2 := n.Float64()
	fmt.Println(i64, err, f64, err2, n.String())
	dec = json.NewDecoder(strings.NewReader(`{"arr":[1,"two",null,true,{"n":{}}],"z":-1.5e3} [`))
	for {
		tok, err := dec.Token()
		if err != nil {
			fmt.Println(desc(err), err == io.ErrUnexpectedEOF)
			break
		}
		fmt.Printf("%T %v %v %d\n", tok, tok, dec.More(), dec.InputOffset())
	}
	dec = json.NewDecoder(strings.NewReader(`[{"X":1},{"X":2},{"X":"bad"},{"X":4}]`))
	tok, err := dec.Token()
	fmt.Println(tok, err)
	for dec.More() {
		var in In
		fmt.Println(desc(dec.Decode(&in)), in)
	}
	tok, err = dec.Token()
	fmt.Println(tok, err)
	tok, err = dec.Token()
	fmt.Println(tok, err)
	for _, s := range []string{`[1 2]`, `{"a" 1}`, `{1:2}`, `{"a":1 "b":2}`, `]`, `[}`, `{"a":}`, `,`, `[1,]`, `:`} {
		dec := json.NewDecoder(strings.NewReader(s))
		for {
			tok, err := dec.Token()
			if err != nil {
				fmt.Println(desc(err))
				break
			}
			fmt.Print(tok, " ")
		}
	}
	dec = json.NewDecoder(strings.NewReader(`1 rest`))
	dec.Decode(&v)
	rest, _ := io.ReadAll(dec.Buffered())
	fmt.Printf("%q\n", rest)
	fmt.Println(desc(json.Unmarshal([]byte(strings.Repeat("[", 10001)+strings.Repeat("]", 10001)), &v)))
	type rec struct {
		Name string
		Kids []*rec `json:"kids,omitempty"`
	}
	var r rec
	fmt.Println(json.Unmarshal([]byte(`{"name":"a","kids":[{"name":"b"},null,{"name":"c","kids":[]}]}`), &r))
	b, _ := json.Marshal(r)
	fmt.Println(string(b))
	var arr [3]any
	fmt.Println(json.Unmarshal([]byte(`[1]`), &arr), arr)
	type gen[T any] struct{ V T }
	var g gen[map[string][]int]
	fmt.Println(json.Unmarshal([]byte(`{"V":{"a":[1]}}`), &g), g, reflect.TypeOf(g))
	var g2 gen[int]
	fmt.Println(desc(json.Unmarshal([]byte(`{"V":"s"}`), &g2)))
}
