package main

func main() {
	ch := make(chan int, 1)
	m := map[string]int{"a": 1}
	defer close(ch)
	defer delete(m, "a")
	defer println("text with ) and \"quotes\"", len(m))
	defer recover()
	defer func() { recover() }()
	defer panic("deferred " + "panic")
}
