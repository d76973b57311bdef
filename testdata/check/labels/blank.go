package main

func main() {
_:
	for {
		break _
	}
_:
	goto _
}
