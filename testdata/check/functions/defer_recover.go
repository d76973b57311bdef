package main

func main() {
	defer recover
	defer func() { recover() }
	x := recover()
	if err := recover(); err != nil {
		err.Error()
		var e error = err
		_ = e
	}
	x.Error()
	panic(1, "a")
	go recover()
	return 1
}
