package main

type logger struct{}

func (logger) recoverAll() { recover() }

func main() {
	l := logger{}
	f := l.recoverAll
	defer func() { f() }()
	panic("method value")
}
