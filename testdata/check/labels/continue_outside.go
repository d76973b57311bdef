package main

func main() {
	continue
	switch {
	case true:
		continue
	}
	select {
	default:
		continue
	}
	for {
		defer func() { continue }()
	}
}
