package main

import (
	"fmt"

	_ "example.com/app/drivers/mem"
	_ "example.com/app/drivers/disk"
	"example.com/app/registry"
)

func main() {
	fmt.Println(registry.Names())
	d, err := registry.Open("mem")
	fmt.Println(d, err)
	_, err = registry.Open("tape")
	fmt.Println(err)
}
