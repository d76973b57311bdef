package template

import (
	"errors"
	"fmt"
	"internal/fmtsort"
	"io"
	"reflect"
	"strings"
)

// ExecError is an error of a template that ran; Name is the template's.
type ExecError struct {
	Name string
	Err  error
}

func (e ExecError) Error() string { return e.Err.Error() }
func (e ExecError) Unwrap() error { return e.Err }

// writeFailure carries an error of the output, which is given as it is.
type writeFailure struct{ err error }

// leaving carries break and continue to their loop.
var (
	leaveLoop = errors.New("break")
	nextTurn  = errors.New("continue")
)

const maxDepth = 100000

// Execute writes the template filled with data.
func (t *Template) Execute(wr io.Writer, data any) error { return t.execute(wr, data) }

// ExecuteTemplate executes the template of that name in t's group.
func (t *Template) ExecuteTemplate(wr io.Writer, name string, data any) error {
	member := t.Lookup(name)
	if member == nil {
		return fmt.Errorf("template: no template %q associated with template %q", name, t.name)
	}
	return member.Execute(wr, data)
}

func (t *Template) execute(wr io.Writer, data any) (err error) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case writeFailure:
			err = e.err
		case ExecError:
			err = e
		default:
			panic(e)
		}
	}()
	value, ok := data.(reflect.Value)
	if !ok {
		value = reflect.ValueOf(data)
	}
	s := &state{tmpl: t, out: wr, vars: []variable{{"$", value}}}
	if t.tree == nil || t.tree.root == nil {
		s.failf("%q is an incomplete or empty template", t.name)
	}
	s.walk(value, t.tree.root)
	return nil
}

type variable struct {
	name  string
	value reflect.Value
}

// state is a template that runs.
type state struct {
	tmpl  *Template
	out   io.Writer
	node  node // for messages
	vars  []variable
	depth int
}

func (s *state) failf(format string, args ...any) {
	if s.node == nil {
		format = fmt.Sprintf("template: %s: %s", escapePercent(s.tmpl.name), format)
	} else {
		tree := s.tmpl.tree
		before := tree.text[:s.node.place()]
		line := 1 + strings.Count(before, "\n")
		column := len(before) - strings.LastIndex(before, "\n") - 1
		if line == 1 {
			column = len(before)
		}
		format = fmt.Sprintf("template: %s:%d:%d: executing %q at <%s>: %s", escapePercent(tree.file), line, column, escapePercent(s.tmpl.name), escapePercent(s.node.String()), format)
	}
	panic(ExecError{s.tmpl.name, fmt.Errorf(format, args...)})
}

func escapePercent(s string) string { return strings.ReplaceAll(s, "%", "%%") }

var zero reflect.Value

type absent struct{}

var (
	errorType   = reflect.TypeFor[error]()
	printerType = reflect.TypeFor[fmt.Stringer]()
	valueType   = reflect.TypeFor[reflect.Value]()
	absentValue = reflect.ValueOf(absent{}) // stands for a last argument that is not there
)

func (s *state) walk(dot reflect.Value, n node) error {
	s.node = n
	switch n := n.(type) {
	case *listNode:
		for _, child := range n.nodes {
			if err := s.walk(dot, child); err != nil {
				return err
			}
		}
	case *textNode:
		if _, err := io.WriteString(s.out, n.text); err != nil {
			panic(writeFailure{err})
		}
	case *actionNode:
		v := s.pipeline(dot, n.pipe)
		if len(n.pipe.vars) == 0 {
			s.print(n, v)
		}
	case *leaveNode:
		if n.kind == tBreak {
			return leaveLoop
		}
		return nextTurn
	case *branchNode:
		if n.kind == tRange {
			return s.loop(dot, n)
		}
		return s.branch(dot, n)
	case *templateNode:
		s.call(dot, n)
	}
	return nil
}

func (s *state) branch(dot reflect.Value, n *branchNode) error {
	mark := len(s.vars)
	defer func() { s.vars = s.vars[:mark] }()
	v := s.pipeline(dot, n.pipe)
	truth, ok := isTrue(indirectInterface(v))
	if !ok {
		s.failf("if/with can't use %v", v)
	}
	switch {
	case truth && n.kind == tWith:
		return s.walk(v, n.list)
	case truth:
		return s.walk(dot, n.list)
	case n.els != nil:
		return s.walk(dot, n.els)
	}
	return nil
}

func (s *state) setTop(n int, v reflect.Value) { s.vars[len(s.vars)-n].value = v }

func (s *state) assign(name string, v reflect.Value) {
	for i := len(s.vars) - 1; i >= 0; i-- {
		if s.vars[i].name == name {
			s.vars[i].value = v
			return
		}
	}
	s.failf("undefined variable: %s", name)
}

func (s *state) loop(dot reflect.Value, n *branchNode) error {
	s.node = n
	outer := len(s.vars)
	defer func() { s.vars = s.vars[:outer] }()
	v, _ := indirect(s.pipeline(dot, n.pipe))
	mark := len(s.vars)
	turn := func(index, elem reflect.Value) (more bool) {
		if vars := n.pipe.vars; len(vars) > 0 {
			last := elem
			if len(vars) > 1 {
				if n.pipe.assign {
					s.assign(vars[0].names[0], index)
				} else {
					s.setTop(2, index)
				}
			} else if !elem.IsValid() {
				last = index
			}
			if n.pipe.assign {
				s.assign(vars[len(vars)-1].names[0], last)
			} else {
				s.setTop(1, last)
			}
		}
		if !elem.IsValid() {
			elem = index
		}
		err := s.walk(elem, n.list)
		s.vars = s.vars[:mark]
		return err != leaveLoop
	}
	some := false
	switch v.Kind() {
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			some = true
			if !turn(reflect.ValueOf(i), v.Index(i)) {
				break
			}
		}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		if len(n.pipe.vars) > 1 {
			s.failf("can't use %v to iterate over more than one variable", v)
		}
		for i := range v.Seq() {
			some = true
			if !turn(i, zero) {
				break
			}
		}
	case reflect.Map:
		for _, e := range fmtsort.Sort(v) {
			some = true
			if !turn(e.Key, e.Value) {
				break
			}
		}
	case reflect.Chan:
		if v.IsNil() {
			break
		}
		if v.Type().ChanDir() == reflect.SendDir {
			s.failf("range over send-only channel %v", v)
		}
		for i := 0; ; i++ {
			elem, ok := v.Recv()
			if !ok {
				break
			}
			some = true
			if !turn(reflect.ValueOf(i), elem) {
				break
			}
		}
	case reflect.Invalid:
	case reflect.Func:
		switch {
		case v.Type().CanSeq():
			if len(n.pipe.vars) > 1 {
				s.failf("can't use %v iterate over more than one variable", v)
			}
			for x := range v.Seq() {
				some = true
				if !turn(x, zero) {
					break
				}
			}
		case v.Type().CanSeq2():
			for x, y := range v.Seq2() {
				some = true
				if len(n.pipe.vars) == 1 {
					y = x
				}
				if !turn(x, y) {
					break
				}
			}
		default:
			s.failf("range can't iterate over %v", v)
		}
	default:
		s.failf("range can't iterate over %v", v)
	}
	if !some && n.els != nil {
		return s.walk(dot, n.els)
	}
	return nil
}

func (s *state) call(dot reflect.Value, n *templateNode) {
	s.node = n
	tmpl := s.tmpl.Lookup(n.name)
	if tmpl == nil {
		s.failf("template %q not defined", n.name)
	}
	if s.depth == maxDepth {
		s.failf("exceeded maximum template depth (%v)", maxDepth)
	}
	if n.pipe != nil {
		dot = s.pipeline(dot, n.pipe)
	} else {
		dot = zero
	}
	if tmpl.tree == nil {
		s.failf("%q is an incomplete or empty template", n.name)
	}
	inner := &state{tmpl: tmpl, out: s.out, vars: []variable{{"$", dot}}, depth: s.depth + 1}
	inner.walk(dot, tmpl.tree.root)
}

// indirect follows pointers and interfaces; isNil tells that it ended at nil.
func indirect(v reflect.Value) (rv reflect.Value, isNil bool) {
	for ; v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface; v = v.Elem() {
		if v.IsNil() {
			return v, true
		}
	}
	return v, false
}

// indirectInterface takes the value out of an interface.
func indirectInterface(v reflect.Value) reflect.Value {
	if v.Kind() != reflect.Interface {
		return v
	}
	if v.IsNil() {
		return zero
	}
	return v.Elem()
}

// print writes a value.
func (s *state) print(n node, v reflect.Value) {
	s.node = n
	x, ok := printable(v)
	if !ok {
		s.failf("can't print %s of type %s", n, v.Type())
	}
	if _, err := fmt.Fprint(s.out, x); err != nil {
		panic(writeFailure{err})
	}
}

func printable(v reflect.Value) (any, bool) {
	if v.Kind() == reflect.Pointer {
		v, _ = indirect(v)
	}
	if !v.IsValid() {
		return "<no value>", true
	}
	if !v.Type().Implements(errorType) && !v.Type().Implements(printerType) {
		if p := reflect.PointerTo(v.Type()); v.CanAddr() && (p.Implements(errorType) || p.Implements(printerType)) {
			v = v.Addr()
		} else {
			switch v.Kind() {
			case reflect.Chan, reflect.Func:
				return nil, false
			}
		}
	}
	return v.Interface(), true
}
