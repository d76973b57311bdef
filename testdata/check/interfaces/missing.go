package main

type I interface {
	A()
	B(int) string
}
type None struct{}
type OnlyA struct{}
func (OnlyA) A() {}
type Wrong struct{}
func (Wrong) A()             {}
func (Wrong) B(string) string { return "" }
type Result struct{}
func (Result) A()       {}
func (Result) B(int) int { return 0 }
type Case struct{}
func (Case) A()              {}
func (Case) b(int) string    { return "" }
func main() {
	var i I
	i = None{}
	i = OnlyA{}
	i = Wrong{}
	i = Result{}
	i = Case{}
	i = 1
	i = "a"
	i = main
	_ = i
}
