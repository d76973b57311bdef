package lib

import "strconv"

type Duration int64

const (
	Milli  Duration = 1
	Second          = 1000 * Milli
	Max             = 255
	Pi              = 3.14159265358979323846
	Name            = "lib"
)
const (
	A = 1 << iota
	B
	Flags = A | B
)

func (d Duration) String() string { return strconv.Itoa(int(d)) + "ms" }
