package main

func main() {
	m := {"a": 1}
	n := map[string]int{"a" => 1}
	var o map<string, int>
}
