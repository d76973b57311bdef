// A panic that was recovered completely is gone from later reports.

package main

func quiet() {
	defer func() { recover() }()
	panic("gone")
}
func main() {
	defer func() {
		quiet()
		panic("second")
	}()
	quiet()
	panic("first")
}
