// Named strings are quoted without escaping.

package main

type S string

func main() { panic(S("say \"hi\"\n\tthere")) }
