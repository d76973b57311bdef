package main

func main() {
	var m map[string]int
	m[1] = 1
	m["a"] = "b"
	m["a"]++
	m["a"].x = 1
	_ = m.a
	delete(m, 1)
	delete(m)
	delete(m, "a", "b")
	len(m) = 1
	_ = cap(m)
	v, ok := m[1]
	for k, v := range m {
	}
}
