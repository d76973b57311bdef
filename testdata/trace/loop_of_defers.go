package main

func main() {
	for i := range 12 {
		defer func(n int) {}(i)
	}
}
