package main

func main() {
	x := 1
	if x = 2 {
	}
	if y := 1; y++ {
	}
	for x = 3 {
	}
	for i := 0; i < 3, i++ {
	}
	switch f() := any(x).(type) {
	}
	if a, b = 1, x+1 {
	}
	x := 2 3
	switch x <- 1 {
	}
}
