// Ranging over a string decodes UTF-8; bad bytes are U+FFFD of width 1.
package main

import "fmt"

func main() {
	for i, r := range "aé世😀" {
		fmt.Print(i, ":", string(r), "=", r, " ")
	}
	fmt.Println()
	for i, r := range "a\xffb\xc0\xafc\xe4\xb8d\xed\xa0\x80\xf4\x90\x80\x80\xf0\x9f\x98" {
		fmt.Printf("%d:%U ", i, r)
	}
	fmt.Println()
	for i := range "日本" {
		fmt.Print(i, " ")
	}
	fmt.Println()
	n := 0
	for range "日本語" {
		n++
	}
	fmt.Println(n, len([]rune("日本語")))
	s := "abc"
	for i, r := range s {
		s = s + string(r)
		if i == 1 {
			continue
		}
	}
	fmt.Println(s)
	var i int
	var r rune
	for i, r = range "xyz" {
		if r == 'y' {
			break
		}
	}
	fmt.Println(i, r)
	for range "" {
		fmt.Println("never")
	}
	for i, b := range []byte("é") {
		fmt.Print(i, b, " ")
	}
	fmt.Println()
	for _, r := range "\u0000\u007f\u0080\u07ff\u0800\uffff\U00010000\U0010ffff" {
		fmt.Printf("%x ", r)
	}
	fmt.Println()
	type S string
	for i, r := range S("né") {
		fmt.Printf("%d %T ", i, r)
	}
	fmt.Println()
}
