package main

func main() {
	switch 1 {
		print(1)
	case 1
		print(1)
	case 2: print(2) case 3:
	}
	select {
	case x:
	foo:
	}
}
