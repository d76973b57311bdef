// A package belongs to the module whose path is the longest that fits.
package main

import (
	"fmt"

	"example.com/app/plugins"
	"example.com/app/plugins/text"
)

func main() { fmt.Println(plugins.Count(), text.Name) }
