package er

import "os"

func Er() int {
	var unused = 1
	return "x"
}
