package lib

type Val struct{ Code int }

func Explode(n int) { deeper(n) }
func deeper(n int)  { panic(Val{n}) }
