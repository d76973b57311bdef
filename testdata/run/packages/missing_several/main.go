// Packages that are not there: in the own module, and in the library.
package main

import (
	"fmt"

	"example.com/missing/gone"
	"nosuchstd"
	"fmt/nosub"
)

func main() { fmt.Println(gone.X, nosuchstd.Z, nosub.N) }
