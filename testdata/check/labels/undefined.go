package main

func main() {
	for {
		break outer
	}
	for {
		continue outer
	}
	goto end
}
