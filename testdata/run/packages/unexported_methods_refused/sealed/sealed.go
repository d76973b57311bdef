package sealed

type Node interface {
	Name() string
	seal()
}
