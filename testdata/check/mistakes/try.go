package main

func main() {
	try {
		f()
	} catch (e) {
	}
}
