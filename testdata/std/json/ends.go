// Tokens of texts that end early, and the offsets there.
package main

import (
	"encoding/json"
	"fmt"
	"strings"
)

func main() {
	for _, s := range []string{` [ "fizz" , `, ` { "fizz" : `, `[`, `[ `, `[1`, `[1,`, `[1 `, `{`, `{ `, `{"a"`, `{"a" `, `{"a":`, `{"a":1`, `{"a":1,`, `{"a":1 , `, `[[`, `[{`, `[1,2`, `"ab`, `tru`, `[tru`, `[-`, `{"a`, ``, ` `, `1 `, `[] `, `[ ] ]`} {
		d := json.NewDecoder(strings.NewReader(s))
		fmt.Printf("%q:", s)
		for {
			t, err := d.Token()
			fmt.Printf(" %v@%d", t, d.InputOffset())
			if err != nil {
				fmt.Printf(" %T %v, more %v @%d\n", err, err, d.More(), d.InputOffset())
				break
			}
		}
	}
}
