package main

import "ex.com/app/shapes"

func main() {
	_ = shapes.unit
	_ = shapes.point{}
	_ = shapes.lonely{}
	_ = shapes.corner{}
	_ = shapes.kind(1)
	shapes.area(nil)
	shapes.spare()
}
