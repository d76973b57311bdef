// ToUpper and ToLower of texts that are not ASCII.
package main

import (
	"fmt"
	"strings"
)

func main() {
	for _, s := range []string{"", "abc", "ABC", "aBc1", "é", "ÉÀ", "straße", "ǆǅǄ", "ŉ", "İı", "ΣσςΟ", "\xff", "a\xffb", "A\xed\xa0\x80", "日本", "ÿŸ", "Ⱥⱥ", "\U0001043c\U00010414", "K", "ſ"} {
		fmt.Printf("%q %q %q\n", s, strings.ToUpper(s), strings.ToLower(s))
	}
	f := strings.ToUpper
	fmt.Println(f("x"), strings.Map(func(r rune) rune { return r + 1 }, "abc"))
}
