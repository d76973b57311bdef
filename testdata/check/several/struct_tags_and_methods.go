package main

import "encoding/json"

type T struct {
	a int `json:"a"`
	B string "tag" "tag2"
	C int 'x'
}

func main() { json.Marshal(T{}) }
