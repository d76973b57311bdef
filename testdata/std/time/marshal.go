package main

import (
	"encoding"
	"fmt"
	"time"
)

func main() {
	t := time.Date(2024, 2, 29, 7, 5, 9, 120000000, time.FixedZone("X", 3600))
	j, err := t.MarshalJSON()
	fmt.Println(string(j), err)
	x, err := t.MarshalText()
	fmt.Println(string(x), err)
	b, err := t.MarshalBinary()
	fmt.Println(len(b), err)
	var u time.Time
	fmt.Println(u.UnmarshalBinary(b), u.Equal(t), u)
	fmt.Println(u.UnmarshalJSON([]byte(`"2020-01-02T03:04:05Z"`)), u)
	fmt.Println(u.UnmarshalJSON([]byte(`null`)), u)
	fmt.Println(u.UnmarshalJSON([]byte(`12`)))
	fmt.Println(u.UnmarshalText([]byte("2021-01-02T03:04:05.5+01:00")), u.UTC())
	fmt.Println(u.UnmarshalText([]byte("bad")))
	fmt.Println(u.UnmarshalBinary(nil))
	_, err = time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC).MarshalJSON()
	fmt.Println(err)
	var _ encoding.TextMarshaler = t
	var _ encoding.BinaryUnmarshaler = &u
}
