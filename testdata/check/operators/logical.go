package main

func main() {
	i := 1
	_ = i && true
	_ = true || 1
	_ = "a" || "b"
	_ = nil && nil
	_ = !1
	_ = !nil
	_ = !"x"
	if i {
	}
	if !i {
	}
}
