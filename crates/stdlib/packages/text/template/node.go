package template

import (
	"strconv"
	"strings"
)

// A node is a part of a template. Its String is how messages show it.
type node interface {
	place() int
	String() string
}

type at int

func (a at) place() int { return int(a) }

type (
	listNode struct {
		at
		nodes []node
	}
	textNode struct {
		at
		text string
	}
	actionNode struct {
		at
		pipe *pipeNode
	}
	// branchNode is if, range and with.
	branchNode struct {
		at
		kind tokenKind
		pipe *pipeNode
		list *listNode
		els  *listNode
	}
	leaveNode struct { // break, continue
		at
		kind tokenKind
	}
	templateNode struct {
		at
		name string
		pipe *pipeNode
	}
	pipeNode struct {
		at
		assign bool // = instead of :=
		vars   []*variableNode
		cmds   []*commandNode
	}
	commandNode struct {
		at
		args []node
	}
	identifierNode struct {
		at
		name string
	}
	variableNode struct {
		at
		names []string // $x, then fields
	}
	fieldNode struct {
		at
		names []string
	}
	chainNode struct {
		at
		node  node
		names []string
	}
	dotNode  struct{ at }
	nilNode  struct{ at }
	boolNode struct {
		at
		value bool
	}
	stringNode struct {
		at
		quoted, text string
	}
	numberNode struct {
		at
		text                              string
		isInt, isUint, isFloat, isComplex bool
		i                                 int64
		u                                 uint64
		f                                 float64
		c                                 complex128
	}
)

func (n *listNode) String() string {
	var b strings.Builder
	for _, n := range n.nodes {
		b.WriteString(n.String())
	}
	return b.String()
}

func (n *textNode) String() string   { return n.text }
func (n *actionNode) String() string { return "{{" + n.pipe.String() + "}}" }
func (n *leaveNode) String() string {
	if n.kind == tBreak {
		return "{{break}}"
	}
	return "{{continue}}"
}

func (n *branchNode) String() string {
	s := "{{" + n.name() + " " + n.pipe.String() + "}}" + n.list.String()
	if n.els != nil {
		s += "{{else}}" + n.els.String()
	}
	return s + "{{end}}"
}

func (n *branchNode) name() string {
	return map[tokenKind]string{tIf: "if", tRange: "range", tWith: "with"}[n.kind]
}

func (n *templateNode) String() string {
	s := "{{template " + strconv.Quote(n.name)
	if n.pipe != nil {
		s += " " + n.pipe.String()
	}
	return s + "}}"
}

func (n *pipeNode) String() string {
	var b strings.Builder
	for i, v := range n.vars {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(v.String())
	}
	if len(n.vars) > 0 {
		if n.assign {
			b.WriteString(" = ")
		} else {
			b.WriteString(" := ")
		}
	}
	for i, c := range n.cmds {
		if i > 0 {
			b.WriteString(" | ")
		}
		b.WriteString(c.String())
	}
	return b.String()
}

func (n *commandNode) String() string {
	var b strings.Builder
	for i, arg := range n.args {
		if i > 0 {
			b.WriteByte(' ')
		}
		if p, ok := arg.(*pipeNode); ok {
			b.WriteString("(" + p.String() + ")")
		} else {
			b.WriteString(arg.String())
		}
	}
	return b.String()
}

func (n *identifierNode) String() string { return n.name }
func (n *variableNode) String() string   { return strings.Join(n.names, ".") }
func (n *fieldNode) String() string      { return "." + strings.Join(n.names, ".") }
func (n *chainNode) String() string {
	s := n.node.String()
	if _, ok := n.node.(*pipeNode); ok {
		s = "(" + s + ")"
	}
	return s + "." + strings.Join(n.names, ".")
}
func (n *dotNode) String() string    { return "." }
func (n *nilNode) String() string    { return "nil" }
func (n *boolNode) String() string   { return strconv.FormatBool(n.value) }
func (n *stringNode) String() string { return n.quoted }
func (n *numberNode) String() string { return n.text }

// number reads a constant: it is every kind of number that it fits.
func number(pos int, text string, kind tokenKind) (*numberNode, string) {
	n := &numberNode{at: at(pos), text: text}
	if kind == tChar {
		r, _, tail, err := strconv.UnquoteChar(text[1:], text[0])
		if err != nil {
			return nil, err.Error()
		}
		if tail != "'" {
			return nil, "malformed character constant: " + text
		}
		n.i, n.isInt = int64(r), true
		n.u, n.isUint = uint64(r), true
		n.f, n.isFloat = float64(r), true
		return n, ""
	}
	if strings.HasSuffix(text, "i") {
		c, err := strconv.ParseComplex(text, 128)
		if err != nil {
			return nil, "illegal number syntax: " + strconv.Quote(text)
		}
		n.c, n.isComplex = c, true
		if imag(c) == 0 {
			n.f, n.isFloat = real(c), true
			n.simplify()
		}
		return n, ""
	}
	if u, err := strconv.ParseUint(text, 0, 64); err == nil {
		n.u, n.isUint = u, true
	}
	if i, err := strconv.ParseInt(text, 0, 64); err == nil {
		n.i, n.isInt = i, true
		if i == 0 {
			n.u, n.isUint = 0, true
		}
	}
	switch {
	case n.isInt:
		n.f, n.isFloat = float64(n.i), true
	case n.isUint:
		n.f, n.isFloat = float64(n.u), true
	default:
		f, err := strconv.ParseFloat(text, 64)
		if err == nil {
			if !strings.ContainsAny(text, ".eEpP") {
				return nil, "integer overflow: " + strconv.Quote(text)
			}
			n.f, n.isFloat = f, true
			n.simplify()
		}
	}
	if !n.isInt && !n.isUint && !n.isFloat {
		return nil, "illegal number syntax: " + strconv.Quote(text)
	}
	return n, ""
}

// simplify makes a whole floating-point number an integer too.
func (n *numberNode) simplify() {
	if !n.isInt && float64(int64(n.f)) == n.f {
		n.i, n.isInt = int64(n.f), true
	}
	if !n.isUint && float64(uint64(n.f)) == n.f {
		n.u, n.isUint = uint64(n.f), true
	}
}
