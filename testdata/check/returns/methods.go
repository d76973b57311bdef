package main

type T struct{}

func (T) Len() int {
}

func (t *T) Both() (a, b int) {
	a = 1
}

func (T) Ok() int { panic("todo") }

func main() {}
