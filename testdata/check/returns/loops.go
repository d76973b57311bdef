package main

func a() int {
	for {
	}
}

func b() int {
	for {
		break
	}
}

func c() int {
	for true {
	}
}

func d() int {
outer:
	for {
		for {
			break outer
		}
	}
}

func e() int {
	for range 3 {
		return 1
	}
}

func f() int {
	for {
		switch {
		default:
			break
		}
		select {
		default:
			break
		}
	}
}

func main() {}
