package main

type T struct{ name string }

func (t T) String() string { return "T:" + t.name }

type E struct{ T }

func (e E) Error() string { return "error " + e.name }

func main() {
	defer func() { panic(E{T{"second"}}) }()
	panic(T{"first"})
}
