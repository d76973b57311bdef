// Joined errors print over several lines.

package main

import "errors"

func main() {
	panic(errors.Join(errors.New("one"), errors.New("two\nlines"), nil, errors.New("three")))
}
