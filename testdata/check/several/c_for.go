package main

func main() {
	for (i := 0; i < 3; i++) {
	}
	if (x == 1) {
	}
	do {
	} while (true)
	i++ ++
	++i
}
