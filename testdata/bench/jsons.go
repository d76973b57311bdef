package main

import (
	"encoding/json"
	"fmt"
)

type address struct {
	Street string `json:"street"`
	City   string `json:"city"`
}

type person struct {
	Name    string            `json:"name"`
	Age     int               `json:"age"`
	Tags    []string          `json:"tags"`
	Home    address           `json:"home"`
	Scores  []float64         `json:"scores"`
	Meta    map[string]string `json:"meta"`
	Married bool              `json:"married"`
}

func main() {
	p := person{"Ada", 36, []string{"math", "engine"}, address{"1 Main St", "London"}, []float64{1.5, 2, 3.25},
		map[string]string{"a": "b", "c": "d"}, true}
	total := 0
	for i := range 2000 {
		p.Age = i
		text, err := json.Marshal(p)
		if err != nil {
			panic(err)
		}
		var q person
		if err := json.Unmarshal(text, &q); err != nil {
			panic(err)
		}
		var any map[string]any
		if err := json.Unmarshal(text, &any); err != nil {
			panic(err)
		}
		total += len(text) + q.Age + len(q.Tags) + len(any)
	}
	fmt.Println(total)
}
