// Package template fills templates with data.
//
// A text is cut into tokens (lex.go), read into nodes (node.go, parse.go) and
// run over reflect (exec.go, funcs.go).
package template

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
)

// A Template is a parsed template, one of a group that can call each other.
type Template struct {
	name        string
	tree        *tree
	left, right string
	*group
}

type group struct {
	mu      sync.RWMutex
	members map[string]*Template
	funcs   FuncMap
	missing missingKey
}

type missingKey int

const (
	missingInvalid missingKey = iota // shown as <no value>
	missingZero
	missingError
)

// New makes an empty template.
func New(name string) *Template { return &Template{name: name} }

// Must gives t, or panics with err.
func Must(t *Template, err error) *Template {
	if err != nil {
		panic(err)
	}
	return t
}

// Name is the template's name.
func (t *Template) Name() string { return t.name }

func (t *Template) init() {
	if t.group == nil {
		t.group = &group{members: map[string]*Template{}, funcs: FuncMap{}}
	}
}

// New makes an empty template in t's group.
func (t *Template) New(name string) *Template {
	t.init()
	return &Template{name: name, group: t.group, left: t.left, right: t.right}
}

// Clone copies the group.
func (t *Template) Clone() (*Template, error) {
	t.init()
	t.mu.RLock()
	defer t.mu.RUnlock()
	g := &group{members: map[string]*Template{}, funcs: maps.Clone(t.funcs), missing: t.missing}
	c := &Template{name: t.name, tree: t.tree, group: g, left: t.left, right: t.right}
	for name, member := range t.members {
		if name == t.name {
			g.members[name] = c
			continue
		}
		g.members[name] = &Template{name: name, tree: member.tree, group: g, left: member.left, right: member.right}
	}
	return c, nil
}

// Templates lists the group.
func (t *Template) Templates() []*Template {
	if t.group == nil {
		return nil
	}
	t.mu.RLock()
	defer t.mu.RUnlock()
	return slices.Collect(maps.Values(t.members))
}

// Delims sets the delimiters of actions; empty ones are {{ and }}.
func (t *Template) Delims(left, right string) *Template {
	t.init()
	t.left, t.right = left, right
	return t
}

// Funcs adds functions, before they are used in a text.
func (t *Template) Funcs(funcMap FuncMap) *Template {
	t.init()
	t.mu.Lock()
	defer t.mu.Unlock()
	for name, fn := range funcMap {
		if !goodName(name) {
			panic(fmt.Errorf("function name %q is not a valid identifier", name))
		}
		v := reflect.ValueOf(fn)
		if v.Kind() != reflect.Func {
			panic("value for " + name + " not a function")
		}
		if err := goodFunc(name, v.Type()); err != nil {
			panic(err)
		}
		t.funcs[name] = fn
	}
	return t
}

// Option sets missingkey=default, invalid, zero or error.
func (t *Template) Option(opt ...string) *Template {
	t.init()
	for _, s := range opt {
		switch s {
		case "":
			panic("empty option string")
		case "missingkey=invalid", "missingkey=default":
			t.missing = missingInvalid
		case "missingkey=zero":
			t.missing = missingZero
		case "missingkey=error":
			t.missing = missingError
		default:
			panic("unrecognized option: " + s)
		}
	}
	return t
}

// Lookup gives the template of that name in the group, or nil.
func (t *Template) Lookup(name string) *Template {
	if t.group == nil {
		return nil
	}
	t.mu.RLock()
	defer t.mu.RUnlock()
	return t.members[name]
}

// Parse reads text as t's body, with the templates that it defines.
func (t *Template) Parse(text string) (*Template, error) {
	t.init()
	t.mu.RLock()
	trees, err := parseText(t.name, text, t.left, t.right, t.funcs, builtinNames)
	t.mu.RUnlock()
	if err != nil {
		return nil, err
	}
	for name, tree := range trees {
		t.add(name, tree)
	}
	return t, nil
}

func (t *Template) add(name string, tree *tree) {
	member := t
	if name != t.name {
		member = t.New(name)
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if old := t.members[name]; old == nil || !tree.empty || old.tree == nil {
		t.members[name] = member // an empty body does not replace one
	}
	if member.tree == nil || !tree.empty {
		member.tree = tree
	}
}

// DefinedTemplates lists the group for messages.
func (t *Template) DefinedTemplates() string {
	if t.group == nil {
		return ""
	}
	var b strings.Builder
	for name, member := range t.members {
		if member.tree == nil {
			continue
		}
		if b.Len() == 0 {
			b.WriteString("; defined templates are: ")
		} else {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%q", name)
	}
	return b.String()
}

// ParseFiles reads files; the templates have their base names.
func ParseFiles(filenames ...string) (*Template, error) {
	return readFiles(nil, os.ReadFile, filepath.Base, filenames)
}

// ParseFiles reads files into t's group.
func (t *Template) ParseFiles(filenames ...string) (*Template, error) {
	t.init()
	return readFiles(t, os.ReadFile, filepath.Base, filenames)
}

func readFiles(t *Template, read func(string) ([]byte, error), base func(string) string, files []string) (*Template, error) {
	if len(files) == 0 {
		return nil, fmt.Errorf("template: no files named in call to ParseFiles")
	}
	for _, file := range files {
		b, err := read(file)
		if err != nil {
			return nil, err
		}
		name := base(file)
		if t == nil {
			t = New(name)
		}
		member := t
		if name != t.Name() {
			member = t.New(name)
		}
		if _, err = member.Parse(string(b)); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// ParseGlob reads the files that match a pattern.
func ParseGlob(pattern string) (*Template, error) { return readGlob(nil, pattern) }

// ParseGlob reads the files that match a pattern into t's group.
func (t *Template) ParseGlob(pattern string) (*Template, error) {
	t.init()
	return readGlob(t, pattern)
}

func readGlob(t *Template, pattern string) (*Template, error) {
	files, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("template: pattern matches no files: %#q", pattern)
	}
	return readFiles(t, os.ReadFile, filepath.Base, files)
}

// ParseFS reads the files of fsys that match patterns.
func ParseFS(fsys fs.FS, patterns ...string) (*Template, error) { return readFS(nil, fsys, patterns) }

// ParseFS reads the files of fsys that match patterns into t's group.
func (t *Template) ParseFS(fsys fs.FS, patterns ...string) (*Template, error) {
	t.init()
	return readFS(t, fsys, patterns)
}

func readFS(t *Template, fsys fs.FS, patterns []string) (*Template, error) {
	var files []string
	for _, pattern := range patterns {
		list, err := fs.Glob(fsys, pattern)
		if err != nil {
			return nil, err
		}
		if len(list) == 0 {
			return nil, fmt.Errorf("template: pattern matches no files: %#q", pattern)
		}
		files = append(files, list...)
	}
	return readFiles(t, func(name string) ([]byte, error) { return fs.ReadFile(fsys, name) }, path.Base, files)
}
