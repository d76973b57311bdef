package main

type T int
func (T) m()
func (t *T) n(int) (string, error)

func main() {}
