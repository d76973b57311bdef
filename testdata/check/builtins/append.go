package main

func main() {
	var s []int
	_ = append()
	_ = append(1, 2)
	_ = append(s, "a")
	_ = append(s, 1, "b", nil)
	_ = append(s, []int{1})
	_ = append(s, []string{"a"}...)
	_ = append(s, 1, s...)
	_ = append([]byte{}, "abc"...)
	_ = append(s, "abc"...)
	_ = append(nil, 1)
	append(s, 1)
	var t []string = append(s, 1)
}
