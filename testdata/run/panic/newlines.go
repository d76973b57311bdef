// Every newline in the text is followed by a tab.

package main

func main() { panic("line one\nline two\n\nline four\n") }
