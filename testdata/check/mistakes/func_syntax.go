package main

func add(int a, int b) int { return a + b }
function sub(a, b int) int { return a - b }
def mul(a, b) { return a * b }
func main() {}
