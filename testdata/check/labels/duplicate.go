package main

func main() {
again:
	for {
		break again
	}
again:
	for {
		continue again
	}
}

func other() {
again:
	for {
		break again
	}
}
