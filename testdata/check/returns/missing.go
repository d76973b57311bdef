package main

func a() int {}
func b(x int) int {
	if x > 0 {
		return 1
	}
}
func c(x int) int {
	for x < 10 {
		return 1
	}
}
func d(x int) int {
	switch x {
	case 1:
		return 1
	}
}
func e() int { panic("x") }
func f() int { for {} }
func g() int {
	for {
		break
	}
}
func h() (x int) { x = 1 }

func main() {}
