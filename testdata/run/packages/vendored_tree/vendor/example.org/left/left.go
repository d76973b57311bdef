package left

import (
	"strings"

	"example.org/right/v2/sub"
)

func Pad(s string, n int) string { return strings.Repeat(" ", sub.Twice(n)-len(s)) + s }
