package main

import "os"

func main() {
	if err = os.Remove("x"); err != nil {
		return
	}
	x, err = 1, nil
	data := os.ReadFile("x")
	for i, line := range data {
		line.trim()
	}
	if x == 1 {
	}
}
