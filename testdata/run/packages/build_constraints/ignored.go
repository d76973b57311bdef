//go:build ignore

package other

func broken( {
