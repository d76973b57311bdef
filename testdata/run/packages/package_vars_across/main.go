package main

import (
	"fmt"

	"example.com/app/config"
)

func main() {
	config.Level++
	config.Set("verbose", true)
	p := &config.Level
	*p *= 10
	fmt.Println(config.Level, config.Flags["verbose"], config.Default.Name, len(config.Table))
	config.Table[1] = "changed"
	fmt.Println(config.Table, config.Hook("x"))
	config.Hook = func(s string) string { return "new " + s }
	fmt.Println(config.Run("y"))
}
