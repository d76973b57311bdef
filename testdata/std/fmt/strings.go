// Strings and bytes under every verb and flag.
package main

import "fmt"

type name string
type octets []byte

func main() {
	values := []any{"", "hello", "héllo, 世界", "tab\tnl\n\x00\xff\"`", "back`tick", "\u200b\U0001F600", []byte("bytes"), []byte(nil), []byte{}, [3]byte{65, 66, 67}, &[]byte{1, 2}, name("nm"), octets("oc"), []string{"a b", "c"}}
	for _, v := range values {
		for _, verb := range []string{"s", "q", "x", "X", "v", "d", "t"} {
			for _, f := range []string{"", "+", " ", "#", "-", "0", "# "} {
				for _, s := range []string{"", "10", "8.3", ".0"} {
					format := "%" + f + s + verb
					fmt.Printf("["+format+"] ", v)
				}
			}
			fmt.Println()
		}
	}
	fmt.Printf("%5t|%-7t|%q|%v\n", true, false, true, false)
}
