package main

func main() {
outer:
	for {
		f := func() {
			break outer
		}
		f()
		go func() {
			goto outer
		}()
	}
}
