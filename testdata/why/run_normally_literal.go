package main

func main() {
	defer func() {
		func() {
			defer func() { recover() }()
		}()
	}()
	panic("still there")
}
