package a

func Hello() {}
func World() {}
