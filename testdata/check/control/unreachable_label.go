package main

func f() {
	for {
	}
unused:
	return
}
func main() {
	f()
	{
	inner:
		for {
			break inner
		}
	}
	goto inner
}
