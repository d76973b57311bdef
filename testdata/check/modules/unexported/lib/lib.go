package lib

type T struct {
	Shown  int
	hidden int
}

func (T) method() {}

type I interface {
	Exported()
	private()
}

func F(int, string) {}
func helper()       {}
