package template

import (
	"fmt"
	"strconv"
	"strings"
)

// A tree is a parsed template.
type tree struct {
	name  string // of the template
	file  string // of the text that it stands in
	text  string
	root  *listNode
	empty bool // nothing but white space and definitions
}

// A parser reads one text, which may define several templates.
type parser struct {
	lex    lexer
	tree   *tree
	trees  map[string]*tree
	funcs  []FuncMap
	peeked []token
	vars   []string
	loops  int
	action int // line of the action being read
}

// problem carries a message out of the parser.
type problem struct{ err error }

func (p *parser) failf(format string, args ...any) {
	line := p.lex.line
	if len(p.peeked) > 0 {
		line = p.peeked[0].line
	}
	p.failAt(line, format, args...)
}

func (p *parser) failAt(line int, format string, args ...any) {
	panic(problem{fmt.Errorf("template: %s:%d: "+format, append([]any{p.tree.file, line}, args...)...)})
}

func (p *parser) next() token {
	if n := len(p.peeked); n > 0 {
		t := p.peeked[n-1]
		p.peeked = p.peeked[:n-1]
		return t
	}
	return p.lex.next()
}

func (p *parser) back(t token) { p.peeked = append(p.peeked, t) }

func (p *parser) peek() token {
	t := p.next()
	p.back(t)
	return t
}

// word is the next token that is not space.
func (p *parser) word() token {
	t := p.next()
	for t.kind == tSpace {
		t = p.next()
	}
	return t
}

func (p *parser) peekWord() token {
	t := p.word()
	p.back(t)
	return t
}

func (p *parser) unexpected(t token, context string) {
	if t.kind == tError {
		extra := ""
		if p.action != 0 && p.action != t.line {
			extra = fmt.Sprintf(" in action started at %s:%d", p.tree.file, p.action)
			if strings.HasSuffix(t.text, " action") {
				extra = extra[len(" in action"):]
			}
		}
		p.failAt(t.line, "%s%s", t, extra)
	}
	if t.kind != tEOF && t.text == "." {
		p.failAt(t.line, "unexpected <.> in %s", context)
	}
	p.failAt(t.line, "unexpected %s in %s", t, context)
}

func (p *parser) expect(kind tokenKind, context string) token {
	t := p.word()
	if t.kind != kind {
		p.unexpected(t, context)
	}
	return t
}

// parseText gives the templates of a text.
func parseText(name, text, left, right string, funcs ...FuncMap) (trees map[string]*tree, err error) {
	p := &parser{trees: map[string]*tree{}, funcs: funcs, vars: []string{"$"}}
	if left == "" {
		left = "{{"
	}
	if right == "" {
		right = "}}"
	}
	p.lex = lexer{text: text, left: left, right: right, line: 1, defined: p.hasFunction}
	p.tree = &tree{name: name, file: name, text: text}
	defer func() {
		switch e := recover().(type) {
		case nil:
		case problem:
			trees, err = nil, e.err
		default:
			panic(e)
		}
	}()
	main := p.tree
	main.root = &listNode{}
	for {
		t := p.next()
		if t.kind == tEOF {
			break
		}
		if t.kind == tLeft {
			if d := p.word(); d.kind == tDefine {
				p.define()
				continue
			} else {
				p.back(d)
				p.back(t)
			}
		} else {
			p.back(t)
		}
		n := p.textOrAction()
		if e, ok := n.(*endNode); ok {
			p.failAt(e.line, "unexpected %s", e)
		}
		main.root.nodes = append(main.root.nodes, n)
	}
	p.add(main)
	return p.trees, nil
}

func (p *parser) add(t *tree) {
	t.empty = blank(t.root)
	old := p.trees[t.name]
	if old == nil || old.empty {
		p.trees[t.name] = t
		return
	}
	if !t.empty {
		p.failf("template: multiple definition of template %q", t.name)
	}
}

// blank reports whether nothing would be printed.
func blank(list *listNode) bool {
	for _, n := range list.nodes {
		if t, ok := n.(*textNode); !ok || strings.TrimSpace(t.text) != "" {
			return false
		}
	}
	return true
}

// define reads a definition behind its keyword.
func (p *parser) define() {
	const context = "define clause"
	t := p.word()
	if t.kind != tString && t.kind != tRawString {
		p.unexpected(t, context)
	}
	name, err := strconv.Unquote(t.text)
	if err != nil {
		p.failf("%s", err)
	}
	p.expect(tRight, context)
	p.define2(name, context)
}

func (p *parser) define2(name, context string) *tree {
	outer, vars, loops := p.tree, p.vars, p.loops
	p.tree = &tree{name: name, file: outer.file, text: outer.text}
	p.vars, p.loops = []string{"$"}, 0
	list, end := p.list()
	if end.els {
		p.failAt(end.line, "unexpected %s in %s", end, context)
	}
	made := p.tree
	made.root = list
	p.add(made)
	p.tree, p.vars, p.loops = outer, vars, loops
	return made
}

// An endNode is {{end}} or {{else}}; it never stays in a tree.
type endNode struct {
	at
	line int
	els  bool
}

func (n *endNode) String() string {
	if n.els {
		return "{{else}}"
	}
	return "{{end}}"
}

// list reads up to {{end}} or {{else}}.
func (p *parser) list() (*listNode, *endNode) {
	list := &listNode{at: at(p.peekWord().pos)}
	for p.peekWord().kind != tEOF {
		n := p.textOrAction()
		if end, ok := n.(*endNode); ok {
			return list, end
		}
		list.nodes = append(list.nodes, n)
	}
	p.failf("unexpected EOF")
	return nil, nil
}

func (p *parser) textOrAction() node {
	switch t := p.next(); t.kind {
	case tText:
		return &textNode{at(t.pos), t.text}
	case tLeft:
		p.action = t.line
		defer func() { p.action = 0 }()
		return p.actionNode()
	default:
		p.unexpected(t, "input")
	}
	return nil
}

func (p *parser) actionNode() node {
	switch t := p.word(); t.kind {
	case tBlock:
		return p.block()
	case tBreak, tContinue:
		name := "{{" + t.text + "}}"
		if r := p.word(); r.kind != tRight {
			p.unexpected(r, name)
		}
		if p.loops == 0 {
			p.failAt(t.line, "%s outside {{range}}", name)
		}
		return &leaveNode{at(t.pos), t.kind}
	case tElse:
		if n := p.peekWord(); n.kind == tIf || n.kind == tWith {
			return &endNode{at(n.pos), n.line, true}
		}
		r := p.expect(tRight, "else")
		return &endNode{at(r.pos), r.line, true}
	case tEnd:
		r := p.expect(tRight, "end")
		return &endNode{at(r.pos), r.line, false}
	case tIf, tRange, tWith:
		return p.branch(t)
	case tTemplate:
		return p.call()
	default:
		p.back(t)
		n := &actionNode{at: at(p.peek().pos)}
		n.pipe = p.pipeline("command", tRight)
		return n
	}
}

func (p *parser) branch(t token) node {
	n := &branchNode{at: at(t.pos), kind: t.kind}
	name := n.name()
	vars := len(p.vars)
	defer func() { p.vars = p.vars[:vars] }()
	n.pipe = p.pipeline(name, tRight)
	if t.kind == tRange {
		p.loops++
	}
	var end *endNode
	n.list, end = p.list()
	if t.kind == tRange {
		p.loops--
	}
	if !end.els {
		return n
	}
	// {{else if x}} and {{else with x}} need no {{end}} of their own.
	if next := p.peek(); next.kind == t.kind && (t.kind == tIf || t.kind == tWith) || next.kind == tSpace {
		if next := p.peekWord(); next.kind == t.kind && t.kind != tRange {
			p.word()
			n.els = &listNode{at: at(next.pos), nodes: []node{p.branch(next)}}
			return n
		}
	}
	n.els, end = p.list()
	if end.els {
		p.failAt(end.line, "expected end; found %s", end)
	}
	return n
}

func (p *parser) templateName(context string) (string, token) {
	t := p.word()
	if t.kind != tString && t.kind != tRawString {
		p.unexpected(t, context)
	}
	name, err := strconv.Unquote(t.text)
	if err != nil {
		p.failf("%s", err)
	}
	return name, t
}

func (p *parser) block() node {
	const context = "block clause"
	name, t := p.templateName(context)
	pipe := p.pipeline(context, tRight)
	p.define2(name, context)
	return &templateNode{at(t.pos), name, pipe}
}

func (p *parser) call() node {
	const context = "template clause"
	name, t := p.templateName(context)
	n := &templateNode{at: at(t.pos), name: name}
	if r := p.word(); r.kind != tRight {
		p.back(r)
		n.pipe = p.pipeline(context, tRight)
	}
	return n
}

// pipeline reads commands up to the closing token.
func (p *parser) pipeline(context string, closing tokenKind) *pipeNode {
	t := p.peekWord()
	pipe := &pipeNode{at: at(t.pos)}
	// Variables that are set.
	for t = p.peekWord(); t.kind == tVariable; t = p.peekWord() {
		v := p.word()
		after := p.peek()
		switch next := p.peekWord(); {
		case next.kind == tAssign || next.kind == tDeclare:
			p.word()
			pipe.assign = next.kind == tAssign
			pipe.vars = append(pipe.vars, &variableNode{at(v.pos), strings.Split(v.text, ".")})
			p.vars = append(p.vars, v.text)
		case next.kind == tComma && next.text == ",":
			p.word()
			pipe.vars = append(pipe.vars, &variableNode{at(v.pos), strings.Split(v.text, ".")})
			p.vars = append(p.vars, v.text)
			if context == "range" && len(pipe.vars) < 2 {
				switch p.peekWord().kind {
				case tVariable, tRight, tParenRight:
					continue
				default:
					p.failf("range can only initialize variables")
				}
			}
			p.failf("too many declarations in %s", context)
		case after.kind == tSpace:
			p.back(after)
			p.back(v)
		default:
			p.back(v)
		}
		break
	}
	for {
		switch t := p.word(); t.kind {
		case closing:
			p.check(pipe, context)
			return pipe
		case tBool, tChar, tDot, tField, tIdentifier, tNumber, tNil, tRawString, tString, tVariable, tParenLeft:
			p.back(t)
			pipe.cmds = append(pipe.cmds, p.command())
		default:
			p.unexpected(t, context)
		}
	}
}

func (p *parser) check(pipe *pipeNode, context string) {
	if len(pipe.cmds) == 0 {
		p.failf("missing value for %s", context)
	}
	for i, c := range pipe.cmds[1:] {
		switch c.args[0].(type) {
		case *boolNode, *dotNode, *nilNode, *numberNode, *stringNode:
			p.failf("non executable command in pipeline stage %d", i+2)
		}
	}
}

func (p *parser) command() *commandNode {
	cmd := &commandNode{at: at(p.peekWord().pos)}
	for {
		p.peekWord()
		if operand := p.operand(); operand != nil {
			cmd.args = append(cmd.args, operand)
		}
		switch t := p.next(); t.kind {
		case tSpace:
			continue
		case tRight, tParenRight:
			p.back(t)
		case tPipe:
			// The next command.
		default:
			p.unexpected(t, "operand")
		}
		break
	}
	if len(cmd.args) == 0 {
		p.failf("empty command")
	}
	return cmd
}

// operand is a term with fields behind it.
func (p *parser) operand() node {
	n := p.term()
	if n == nil || p.peek().kind != tField {
		return n
	}
	var names []string
	pos := p.peek().pos
	for p.peek().kind == tField {
		names = append(names, p.next().text[1:])
	}
	switch n := n.(type) {
	case *fieldNode:
		return &fieldNode{at(pos), append(n.names, names...)}
	case *variableNode:
		return &variableNode{at(pos), append(n.names, names...)}
	case *boolNode, *stringNode, *numberNode, *nilNode, *dotNode:
		p.failf("unexpected . after term %q", n.String())
	}
	return &chainNode{at(pos), n, names}
}

func (p *parser) term() node {
	switch t := p.word(); t.kind {
	case tIdentifier:
		if !p.hasFunction(t.text) {
			p.failAt(t.line, "function %q not defined", t.text)
		}
		return &identifierNode{at(t.pos), t.text}
	case tDot:
		return &dotNode{at(t.pos)}
	case tNil:
		return &nilNode{at(t.pos)}
	case tVariable:
		for i := len(p.vars) - 1; i >= 0; i-- {
			if p.vars[i] == t.text {
				return &variableNode{at(t.pos), []string{t.text}}
			}
		}
		p.failAt(t.line, "undefined variable %q", t.text)
	case tField:
		return &fieldNode{at(t.pos), []string{t.text[1:]}}
	case tBool:
		return &boolNode{at(t.pos), t.text == "true"}
	case tChar, tNumber:
		n, fault := number(t.pos, t.text, t.kind)
		if fault != "" {
			p.failAt(t.line, "%s", fault)
		}
		return n
	case tParenLeft:
		return p.pipeline("parenthesized pipeline", tParenRight)
	case tString, tRawString:
		s, err := strconv.Unquote(t.text)
		if err != nil {
			p.failAt(t.line, "%s", err)
		}
		return &stringNode{at(t.pos), t.text, s}
	default:
		p.back(t)
	}
	return nil
}

func (p *parser) hasFunction(name string) bool {
	for _, m := range p.funcs {
		if m[name] != nil {
			return true
		}
	}
	return false
}
