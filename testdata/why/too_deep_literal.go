package main

func main() {
	defer func() {
		func() {
			recover()
		}()
	}()
	panic("literal in a literal")
}
