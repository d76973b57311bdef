package main

import (
	"encoding/json"
	"fmt"
)

type Item struct {
	ID   int    `json:"id"`
	Name string `json:"name,omitempty"`
}
type Response[T any] struct {
	Data  T   `json:"data"`
	Total int `json:"total"`
}

func Decode[T any](s string) (v T, err error) {
	err = json.Unmarshal([]byte(s), &v)
	return
}

func main() {
	var r Response[[]Item]
	err := json.Unmarshal([]byte(`{"data":[{"id":1,"name":"a"},{"id":2}],"total":2}`), &r)
	fmt.Println(r, err)
	out, err := json.Marshal(Response[map[string]int]{Data: map[string]int{"b": 2, "a": 1}, Total: 1})
	fmt.Println(string(out), err)
	v, err := Decode[Item](`{"id":"x"}`)
	fmt.Println(v, err != nil)
}
