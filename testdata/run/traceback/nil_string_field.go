// Writing a string field through nil: its length is written first.

package main

type user struct {
	name string
	age  int
}

func (u *user) rename(s string) { u.name = s }

func main() {
	var u *user
	u.rename("x")
}
