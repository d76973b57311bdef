package template

import (
	"fmt"
	"reflect"
	"strings"
)

// pipeline evaluates the commands, each with the value before it as its last
// argument, and sets the variables.
func (s *state) pipeline(dot reflect.Value, pipe *pipeNode) (v reflect.Value) {
	if pipe == nil {
		return
	}
	s.node = pipe
	v = absentValue
	for _, cmd := range pipe.cmds {
		v = s.command(dot, cmd, v)
		if v.Kind() == reflect.Interface && v.Type().NumMethod() == 0 {
			v = v.Elem()
		}
	}
	for _, name := range pipe.vars {
		if pipe.assign {
			s.assign(name.names[0], v)
		} else {
			s.vars = append(s.vars, variable{name.names[0], v})
		}
	}
	return v
}

func isAbsent(v reflect.Value) bool { return v.IsValid() && v.Type() == absentValue.Type() }

func (s *state) noArguments(args []node, last reflect.Value) {
	if len(args) > 1 || !isAbsent(last) {
		s.failf("can't give argument to non-function %s", args[0])
	}
}

func (s *state) command(dot reflect.Value, cmd *commandNode, last reflect.Value) reflect.Value {
	first := cmd.args[0]
	switch n := first.(type) {
	case *fieldNode:
		s.node = n
		return s.fields(dot, dot, n, n.names, cmd.args, last)
	case *chainNode:
		return s.chain(dot, n, cmd.args, last)
	case *identifierNode:
		return s.function(dot, n, cmd, cmd.args, last)
	case *pipeNode:
		s.noArguments(cmd.args, last)
		return s.pipeline(dot, n)
	case *variableNode:
		return s.variable(dot, n, cmd.args, last)
	}
	s.node = first
	s.noArguments(cmd.args, last)
	switch n := first.(type) {
	case *boolNode:
		return reflect.ValueOf(n.value)
	case *dotNode:
		return dot
	case *nilNode:
		s.failf("nil is not a command")
	case *numberNode:
		return s.constant(n)
	case *stringNode:
		return reflect.ValueOf(n.text)
	}
	s.failf("can't evaluate command %q", first)
	return zero
}

// constant is a number without a type to go by.
func (s *state) constant(n *numberNode) reflect.Value {
	s.node = n
	hex := len(n.text) > 2 && n.text[0] == '0' && (n.text[1] == 'x' || n.text[1] == 'X') && !strings.ContainsAny(n.text, "pP")
	switch {
	case n.isComplex:
		return reflect.ValueOf(n.c)
	case n.isFloat && !hex && n.text[0] != '\'' && strings.ContainsAny(n.text, ".eEpP"):
		return reflect.ValueOf(n.f)
	case n.isInt:
		i := int(n.i)
		if int64(i) != n.i {
			s.failf("%s overflows int", n.text)
		}
		return reflect.ValueOf(i)
	case n.isUint:
		s.failf("%s overflows int", n.text)
	}
	return zero
}

func (s *state) chain(dot reflect.Value, n *chainNode, args []node, last reflect.Value) reflect.Value {
	s.node = n
	if _, ok := n.node.(*nilNode); ok {
		s.failf("indirection through explicit nil in %s", n)
	}
	return s.fields(dot, s.argument(dot, nil, n.node), n, n.names, args, last)
}

func (s *state) variable(dot reflect.Value, n *variableNode, args []node, last reflect.Value) reflect.Value {
	s.node = n
	var v reflect.Value
	found := false
	for i := len(s.vars) - 1; i >= 0; i-- {
		if s.vars[i].name == n.names[0] {
			v, found = s.vars[i].value, true
			break
		}
	}
	if !found {
		s.failf("undefined variable: %s", n.names[0])
	}
	if len(n.names) == 1 {
		s.noArguments(args, last)
		return v
	}
	return s.fields(dot, v, n, n.names[1:], args, last)
}

// fields follows names from receiver; the last may be a method with arguments.
func (s *state) fields(dot, receiver reflect.Value, n node, names []string, args []node, last reflect.Value) reflect.Value {
	end := len(names) - 1
	for _, name := range names[:end] {
		receiver = s.field(dot, name, n, nil, absentValue, receiver)
	}
	return s.field(dot, names[end], n, args, last, receiver)
}

func (s *state) field(dot reflect.Value, name string, n node, args []node, last, receiver reflect.Value) reflect.Value {
	if !receiver.IsValid() {
		if s.tmpl.missing == missingError {
			s.failf("nil data; no entry for key %q", name)
		}
		return zero
	}
	typ := receiver.Type()
	receiver, isNil := indirect(receiver)
	if receiver.Kind() == reflect.Interface && isNil {
		s.failf("nil pointer evaluating %s.%s", typ, name)
	}
	ptr := receiver
	if ptr.Kind() != reflect.Interface && ptr.Kind() != reflect.Pointer && ptr.CanAddr() {
		ptr = ptr.Addr()
	}
	if method := ptr.MethodByName(name); method.IsValid() {
		return s.invoke(dot, method, false, n, name, args, last)
	}
	arguments := len(args) > 1 || !isAbsent(last)
	switch receiver.Kind() {
	case reflect.Struct:
		if f, ok := receiver.Type().FieldByName(name); ok {
			v, err := receiver.FieldByIndexErr(f.Index)
			if !f.IsExported() {
				s.failf("%s is an unexported field of struct type %s", name, typ)
			}
			if err != nil {
				s.failf("%v", err)
			}
			if arguments {
				s.failf("%s has arguments but cannot be invoked as function", name)
			}
			return v
		}
	case reflect.Map:
		key := reflect.ValueOf(name)
		if key.Type().AssignableTo(receiver.Type().Key()) {
			if arguments {
				s.failf("%s is not a method but has arguments", name)
			}
			v := receiver.MapIndex(key)
			if !v.IsValid() {
				switch s.tmpl.missing {
				case missingZero:
					v = reflect.Zero(receiver.Type().Elem())
				case missingError:
					s.failf("map has no entry for key %q", name)
				}
			}
			return v
		}
	case reflect.Pointer:
		if elem := receiver.Type().Elem(); elem.Kind() == reflect.Struct {
			if _, ok := elem.FieldByName(name); !ok {
				break
			}
		}
		if isNil {
			s.failf("nil pointer evaluating %s.%s", typ, name)
		}
	}
	s.failf("can't evaluate field %s in type %s", name, typ)
	return zero
}

func (s *state) function(dot reflect.Value, n *identifierNode, cmd node, args []node, last reflect.Value) reflect.Value {
	s.node = n
	f, builtin, ok := s.lookupFunction(n.name)
	if !ok {
		s.failf("%q is not a defined function", n.name)
	}
	return s.invoke(dot, f, builtin, cmd, n.name, args, last)
}

// unwrap takes the value out of a reflect.Value that a function gave.
func unwrap(v reflect.Value) reflect.Value {
	if v.IsValid() && v.Type() == valueType {
		return v.Interface().(reflect.Value)
	}
	return v
}

// invoke calls a function or method; args begins with its name.
func (s *state) invoke(dot, f reflect.Value, builtin bool, n node, name string, args []node, last reflect.Value) reflect.Value {
	if args != nil {
		args = args[1:]
	}
	typ := f.Type()
	count := len(args)
	if !isAbsent(last) {
		count++
	}
	fixed := len(args)
	if typ.IsVariadic() {
		fixed = typ.NumIn() - 1
		if count < fixed {
			s.failf("wrong number of args for %s: want at least %d got %d", name, fixed, len(args))
		}
	} else if count != typ.NumIn() {
		s.failf("wrong number of args for %s: want %d got %d", name, typ.NumIn(), count)
	}
	if err := goodFunc(name, typ); err != nil {
		s.failf("%v", err)
	}
	if builtin && (name == "and" || name == "or") {
		// They evaluate no more than needed.
		var v reflect.Value
		for _, arg := range args {
			v = unwrap(s.argument(dot, typ.In(0), arg))
			if truth(v) == (name == "or") {
				return v
			}
		}
		if !isAbsent(last) {
			v = unwrap(s.fit(last, typ.In(0)))
		}
		return v
	}
	argv := make([]reflect.Value, count)
	i := 0
	for ; i < fixed && i < len(args); i++ {
		argv[i] = s.argument(dot, typ.In(i), args[i])
	}
	if typ.IsVariadic() {
		elem := typ.In(typ.NumIn() - 1).Elem()
		for ; i < len(args); i++ {
			argv[i] = s.argument(dot, elem, args[i])
		}
	}
	if !isAbsent(last) {
		t := typ.In(typ.NumIn() - 1)
		if typ.IsVariadic() {
			if count-1 < fixed {
				t = typ.In(count - 1)
			} else {
				t = t.Elem()
			}
		}
		argv[i] = s.fit(last, t)
	}
	if name == "call" && builtin && len(argv) > 0 {
		if len(args) > 0 {
			name = fmt.Sprint(args[0])
		} else {
			name = last.String()
		}
		for i := range argv {
			argv[i] = unwrap(argv[i])
		}
		v, err := callValue(name, argv[0], argv[1:]...)
		if err != nil {
			s.node = n
			s.failf("error calling call: %w", err)
		}
		return unwrap(v)
	}
	v, err := safeCall(f, argv)
	if err != nil {
		s.node = n
		s.failf("error calling %s: %w", name, err)
	}
	return unwrap(v)
}

func nilable(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice, reflect.UnsafePointer:
		return true
	case reflect.Struct:
		return t == valueType
	}
	return false
}

// fit makes v a value of type t.
func (s *state) fit(v reflect.Value, t reflect.Type) reflect.Value {
	if !v.IsValid() {
		if t == nil {
			return reflect.ValueOf(nil)
		}
		if nilable(t) {
			return reflect.Zero(t)
		}
		s.failf("invalid value; expected %s", t)
	}
	if t == valueType && v.Type() != t {
		return reflect.ValueOf(v)
	}
	if t != nil && !v.Type().AssignableTo(t) {
		if v.Kind() == reflect.Interface && !v.IsNil() {
			v = v.Elem()
			if v.Type().AssignableTo(t) {
				return v
			}
		}
		switch {
		case v.Kind() == reflect.Pointer && v.Type().Elem().AssignableTo(t):
			v = v.Elem()
			if !v.IsValid() {
				s.failf("dereference of nil pointer of type %s", t)
			}
		case reflect.PointerTo(v.Type()).AssignableTo(t) && v.CanAddr():
			v = v.Addr()
		default:
			s.failf("wrong type for value; expected %s; got %s", t, v.Type())
		}
	}
	return v
}

// argument evaluates n as a value of type t, any type if t is nil.
func (s *state) argument(dot reflect.Value, t reflect.Type, n node) reflect.Value {
	s.node = n
	switch n := n.(type) {
	case *dotNode:
		return s.fit(dot, t)
	case *nilNode:
		if t == nil || nilable(t) {
			if t == nil {
				return zero
			}
			return reflect.Zero(t)
		}
		s.failf("cannot assign nil to %s", t)
	case *fieldNode:
		return s.fit(s.fields(dot, dot, n, n.names, []node{n}, absentValue), t)
	case *variableNode:
		return s.fit(s.variable(dot, n, nil, absentValue), t)
	case *pipeNode:
		return s.fit(s.pipeline(dot, n), t)
	case *identifierNode:
		return s.fit(s.function(dot, n, n, nil, absentValue), t)
	case *chainNode:
		return s.fit(s.chain(dot, n, nil, absentValue), t)
	}
	if t == nil {
		return s.literal(n)
	}
	switch t.Kind() {
	case reflect.Interface:
		if t.NumMethod() == 0 {
			return s.literal(n)
		}
	case reflect.Struct:
		if t == valueType {
			return reflect.ValueOf(s.literal(n))
		}
	case reflect.Bool:
		if b, ok := n.(*boolNode); ok {
			return set(t, func(v reflect.Value) { v.SetBool(b.value) })
		}
		s.failf("expected bool; found %s", n)
	case reflect.String:
		if c, ok := n.(*stringNode); ok {
			return set(t, func(v reflect.Value) { v.SetString(c.text) })
		}
		s.failf("expected string; found %s", n)
	}
	number, _ := n.(*numberNode)
	switch t.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		if number != nil && number.isInt {
			return set(t, func(v reflect.Value) { v.SetInt(number.i) })
		}
		s.failf("expected integer; found %s", n)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		if number != nil && number.isUint {
			return set(t, func(v reflect.Value) { v.SetUint(number.u) })
		}
		s.failf("expected unsigned integer; found %s", n)
	case reflect.Float32, reflect.Float64:
		if number != nil && number.isFloat {
			return set(t, func(v reflect.Value) { v.SetFloat(number.f) })
		}
		s.failf("expected float; found %s", n)
	case reflect.Complex64, reflect.Complex128:
		if number != nil && number.isComplex {
			return set(t, func(v reflect.Value) { v.SetComplex(number.c) })
		}
		s.failf("expected complex; found %s", n)
	}
	s.failf("can't handle %s for arg of type %s", n, t)
	return zero
}

func set(t reflect.Type, f func(reflect.Value)) reflect.Value {
	v := reflect.New(t).Elem()
	f(v)
	return v
}

// literal is a constant without a type to go by.
func (s *state) literal(n node) reflect.Value {
	switch n := n.(type) {
	case *boolNode:
		return reflect.ValueOf(n.value)
	case *numberNode:
		return s.constant(n)
	case *stringNode:
		return reflect.ValueOf(n.text)
	}
	s.failf("can't handle assignment of %s to empty interface argument", n)
	return zero
}
