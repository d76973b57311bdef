// Without -test.run every test runs, whatever the matching function says.
package main

import (
	"fmt"
	"testing"
)

func equal(pattern, name string) (bool, error) { return pattern == name, nil }

func main() {
	testing.Main(equal, []testing.InternalTest{{Name: "TestOne", F: func(t *testing.T) {
		t.Run("inner", func(t *testing.T) { fmt.Println(t.Name()) })
	}}}, nil, nil)
}
