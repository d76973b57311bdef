package main

import (
	"maps"
)

func main() {
	maps.DeleteFunc(map[int]int{1: 1}, func(k, v int) bool { panic("del") })
}
