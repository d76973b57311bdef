package lib

var secret, Public = 1, 2

type T struct{ hidden, Shown int }

func (T) run() {}
