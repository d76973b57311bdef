package main

type Inner struct{ x, y int }
type Outer struct {
	Inner
	z int
}
type Ptr struct{ *Inner }
func main() {
	_ = Outer{x: 1, z: 2}
	_ = Outer{x: 1, Inner: Inner{}}
	_ = Outer{Inner: Inner{}, y: 1}
	_ = Ptr{x: 1}
	_ = Outer{w: 1}
	_ = Outer{x: "a"}
	_ = Outer{x: 1, x: 2}
	_ = Outer{1, 2, 3}
}
