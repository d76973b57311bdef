package main

func none() { return 1 }
func one() int { return }
func two() (int, string) { return 1 }
func three() (int, string) { return "a", 1 }
func four() int { return 1, 2 }
func five() int { return two() }
func six() (a int, b string) { return two() }
func seven() (a int) { return nil }
func eight() error { return "x" }
func nine() (int, error) { return nil }
func ten() { return none() }

func main() {}
