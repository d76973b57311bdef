package thirdname

func F() {}
