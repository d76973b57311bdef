//env: GOTRACEBACK=none

package main

func main() { select {} }
