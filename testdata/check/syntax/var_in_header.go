package main

func main() {
	for var i = 0; i < 10; i++ {
	}
	if var x = 1; x > 0 {
	}
	for i := 0; i < 10; j := 1 {
	}
}
