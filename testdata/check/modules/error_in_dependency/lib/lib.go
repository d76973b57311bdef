package lib

func F() int { return "x" }

func G() { y := 1 }
