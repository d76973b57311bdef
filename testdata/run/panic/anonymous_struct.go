package main

func main() {
	panic(struct {
		X int
		y []byte
	}{1, nil})
}
