package right

import (
	"example.com/app/left"
	. "example.com/app/top"
)

func Do() { left.Do(); Calls = append(Calls, "right") }
