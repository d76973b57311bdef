package main

func main() {
	x, y := 1, 2
	if x = 1 {
	}
	if x := y+1 {
	}
	for x = y + 1 {
	}
	switch x++ {
	}
	if x, y = y, x {
	}
}
