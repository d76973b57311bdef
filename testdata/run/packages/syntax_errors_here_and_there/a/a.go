package a

func F() { x := }
