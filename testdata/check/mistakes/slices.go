package main

func main() {
	s := []int{1, 2, 3}
	s.append(4)
	append(s, 4)
	s = append(4)
	s += 4
	s[3] == 4
	var t []string = s
	s == t
	for i in s {
	}
}
