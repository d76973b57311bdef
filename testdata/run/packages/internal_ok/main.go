package main

import (
	"fmt"

	"example.com/app/internal/secret"
	"example.com/app/lib"
)

func main() { fmt.Println(secret.Value, lib.Get()) }
