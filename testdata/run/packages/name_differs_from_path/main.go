// The name comes from the package clause, not from the path.
package main

import (
	"fmt"

	"example.com/go-names/v3/go-yaml"
	other "example.com/go-names/v3/go-yaml/v2"
)

func main() { fmt.Println(yaml.Name, other.Name, yaml.T{}) }
