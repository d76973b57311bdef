package main

func main() {
	for i := range {
	}
	for i, := range x {
	}
	for range x; y {
	}
	for i in x {
	}
}
