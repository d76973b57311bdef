package trace

import "fmt"

func init() { fmt.Println("trace.init") }

func Note(what string, v int) int {
	fmt.Println(what, v)
	return v
}
