package p

type T struct {
	Exp int
	hid int
}

func (T) method() {}
func (T) Method() {}

type I interface{ private() }
type hidden struct{}

const limit = 1

var Shown hidden

func helper() {}
