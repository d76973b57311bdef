package main

type P struct{ x int }
func main() {
	m := map[string]P{}
	m["a"].x = 1
	m.x = 1
	for k, v := range m {
		k.x = 1
		v = "a"
	}
	v, ok := m["a"], true
	v, ok = m["b"]
	if v, ok := m["c"]; v {
	}
	var n map[string]int = {"a": 1}
}
