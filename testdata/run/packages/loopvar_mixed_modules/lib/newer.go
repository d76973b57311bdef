//go:build go1.22

package lib

// New is in a file that asks for the newer language.
func New() (fs []func() int) {
	for i := range 3 {
		fs = append(fs, func() int { return i })
	}
	return
}
