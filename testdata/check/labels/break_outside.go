package main

func main() {
	break
	if true {
		break
	}
	func() {
		break
	}()
	for {
		func() {
			break
		}()
	}
}
