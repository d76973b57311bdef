// flags: --format json
package main

import "fmt"

func main() {
	defer func() { fmt.Println("<got>", recover()) }()
	panic("quote \" slash \\ tag </script> \u2028")
}
