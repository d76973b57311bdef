package main

import (
	"fmt"
	"index/suffixarray"
	"regexp"
	"slices"
)

func main() {
	x := suffixarray.New([]byte("banana bandana"))
	for _, s := range []string{"ana", "ban", "x", "", "a", "banana bandana"} {
		l := x.Lookup([]byte(s), -1)
		fmt.Print(len(x.Lookup([]byte(s), 1)), " ")
		slices.Sort(l)
		fmt.Println(s, l, l == nil)
	}
	fmt.Println(x.Lookup([]byte("an"), -1), x.FindAllIndex(regexp.MustCompile("an"), -1), x.FindAllIndex(regexp.MustCompile("an."), 2), x.FindAllIndex(regexp.MustCompile("ana"), 3), string(x.Bytes()), suffixarray.New(nil).Lookup([]byte("a"), -1))
}
