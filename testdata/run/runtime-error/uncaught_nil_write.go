package main

type T struct{ a, b, c int }

func set(t *T) { t.c = 1 }
func main() {
	defer println("deferred")
	set(nil)
}
