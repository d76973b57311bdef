package lib

type T int
