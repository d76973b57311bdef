package sealed

type Node interface {
	Name() string
	seal()
}
type node string

func (n node) Name() string { return string(n) }
func (node) seal()          {}

func New(s string) Node    { return node(s) }
func Check(n Node) string  { n.seal(); return "sealed" }
