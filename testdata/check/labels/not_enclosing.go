package main

func main() {
first:
	for i := 0; i < 1; i++ {
		break first
	}
	for {
		break first
	}
	for {
		continue first
	}
}
