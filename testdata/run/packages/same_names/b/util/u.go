package util

type T struct{ N int }

func Name() string { return "b" }
