package util

type T struct{ X int }
