package lib

type Err struct{ Code int }

func (e Err) Error() string { return "code " + string(rune('0'+e.Code)) }
func Explode(n int)         { panic(Err{n}) }
