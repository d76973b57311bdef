package lib

func F() {
	if x {
}
