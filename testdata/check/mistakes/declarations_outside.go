package main

x := 1
y = 2
fmt.Println("a")
for {}
func main() {}
