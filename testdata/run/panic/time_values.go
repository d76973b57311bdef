package main

import (
	"time"
)

func main() {
	defer func() { panic(90 * time.Second) }()
	panic(time.Date(2020, 1, 2, 3, 4, 5, 0, time.UTC))
}
