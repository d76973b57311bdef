package main

func main() {
	for i := 0; i < "a"; i++ {
	}
	for i := "a"; i < 10; i++ {
	}
	for var j = 0; j < 1; j++ {
	}
}
