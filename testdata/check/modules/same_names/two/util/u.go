package util

type T struct{ X int }

func (T) M(T) {}
