package main

func a(x) {}
func b(int, y string) {}
func c(...int, string) {}
func d(x ...int, y int) {}
func e() (int, x string) { return }
func f(x undefined) (y undefined2) { return }
func g(x, y) {}

func main() {}
