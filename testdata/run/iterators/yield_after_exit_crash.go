package main

var saved func() bool

func leak(yield func() bool) {
	saved = yield
}

func main() {
	for range leak {
	}
	saved()
}
