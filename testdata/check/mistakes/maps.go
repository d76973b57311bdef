package main

func main() {
	m := map[string][]int{}
	m["a"] = 1
	m["a"].append(1)
	m[1] = nil
	v := m.get("a")
	if m["a"] {
	}
	if "a" in m {
	}
}
