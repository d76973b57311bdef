package main

func a(x, int y) {}
func b(x int, y) {}
func c(x int y int) {}
func d(x, y.z, w int) {}
func e(...) {}
func g() (x int, error) { return 1, nil }
