// Compares the exported names of the library under packages/ with those of the
// real Go and writes docs/library.md. `cargo xtask library` runs it.
package main

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

var root = os.Args[1]

var fset = token.NewFileSet()
var ours = map[string]*types.Package{}

type imp struct{}

func (imp) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if p := ours[path]; p != nil {
		return p, nil
	}
	files, _ := filepath.Glob(root + "/" + path + "/*.go")
	if len(files) == 0 {
		return nil, fmt.Errorf("no %s", path)
	}
	var fs []*ast.File
	for _, f := range files {
		x, err := parser.ParseFile(fset, f, nil, 0)
		if err != nil {
			return nil, err
		}
		fs = append(fs, x)
	}
	c := types.Config{Importer: imp{}, Error: func(err error) { fmt.Fprintln(os.Stderr, err) }, IgnoreFuncBodies: true}
	p, _ := c.Check(path, fset, fs, nil)
	ours[path] = p
	return p, nil
}

func describe(p *types.Package) map[string]string {
	m := map[string]string{}
	q := func(x *types.Package) string { return x.Name() }
	s := p.Scope()
	sigs := func(t types.Type) string { return types.TypeString(t, q) }
	for _, n := range s.Names() {
		o := s.Lookup(n)
		if !o.Exported() {
			continue
		}
		switch o := o.(type) {
		case *types.Const:
			m[n] = "const " + sigs(o.Type()) + " = " + o.Val().ExactString()
		case *types.Var:
			m[n] = "var " + sigs(o.Type())
		case *types.Func:
			m[n] = "func" + noNames(o.Type().(*types.Signature), q)
		case *types.TypeName:
			if o.IsAlias() {
				m[n] = "alias " + sigs(types.Unalias(o.Type()))
				continue
			}
			t := o.Type()
			u := t.Underlying()
			switch u := u.(type) {
			case *types.Struct:
				m[n] = "struct"
				for i := 0; i < u.NumFields(); i++ {
					f := u.Field(i)
					if f.Exported() {
						m[n+"."+f.Name()] = "field " + sigs(f.Type())
					}
				}
			case *types.Interface:
				var ms []string
				for i := 0; i < u.NumMethods(); i++ {
					ms = append(ms, u.Method(i).Name()+noNames(u.Method(i).Type().(*types.Signature), q))
				}
				m[n] = "interface " + strings.Join(ms, "; ")
			default:
				m[n] = "type " + sigs(u)
			}
			if _, ok := u.(*types.Interface); ok {
				continue
			}
			vs := types.NewMethodSet(t)
			ms := types.NewMethodSet(types.NewPointer(t))
			for i := 0; i < ms.Len(); i++ {
				f := ms.At(i).Obj()
				if f.Exported() {
					r := "ptr method"
					if vs.Lookup(f.Pkg(), f.Name()) != nil {
						r = "method"
					}
					m[n+"."+f.Name()] = r + noNames(f.Type().(*types.Signature), q)
				}
			}
		}
	}
	return m
}

func noNames(s *types.Signature, q types.Qualifier) string {
	strip := func(t *types.Tuple) *types.Tuple {
		var vs []*types.Var
		for i := 0; i < t.Len(); i++ {
			vs = append(vs, types.NewVar(0, nil, "", t.At(i).Type()))
		}
		return types.NewTuple(vs...)
	}
	r := types.NewSignatureType(nil, nil, nil, strip(s.Params()), strip(s.Results()), s.Variadic())
	return strings.TrimPrefix(types.TypeString(r, q), "func")
}

func main() {
	std := importer.ForCompiler(fset, "source", nil)
	var paths []string
	filepath.Walk(root, func(p string, i os.FileInfo, err error) error {
		if i.IsDir() {
			if g, _ := filepath.Glob(p + "/*.go"); len(g) > 0 {
				paths = append(paths, strings.TrimPrefix(p, root+"/"))
			}
		}
		return nil
	})
	fmt.Print("# Library\n\nWritten by `cargo xtask library`: the packages that programs can import, with the exported names (functions, methods, types, fields,\n" +
		"constants, variables) that Go 1.27.3 has and Goanna has with the same type. What is missing is a compile error that names it.\n\n" +
		"| package | names | missing |\n|---|---|---|\n")
	total, have := 0, 0
	for _, path := range paths {
		if strings.HasPrefix(path, "internal/") || strings.HasPrefix(path, "golang.org") || path == "syscall" {
			continue
		}
		real, err := std.Import(path)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		mine, err := imp{}.Import(path)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		x, y := describe(real), describe(mine)
		var missing []string
		hidden := map[string]int{}
		for name := range x {
			total++
			if y[name] != "" {
				have++
				if x[name] != y[name] && !strings.HasPrefix(x[name], "interface") && !strings.HasPrefix(x[name], "alias") {
					missing = append(missing, name+" (differs)")
				}
				continue
			}
			owner, member, ok := strings.Cut(name, ".")
			if ok && member != "" && y[owner] == "" {
				hidden[owner]++
				continue
			}
			missing = append(missing, name)
		}
		sort.Strings(missing)
		list := strings.Join(missing, ", ")
		if len(missing) > 40 {
			list = fmt.Sprintf("%s and %d more", strings.Join(missing[:40], ", "), len(missing)-40)
		}
		fmt.Printf("| %s | %d | %s |\n", path, len(x), list)
	}
	fmt.Printf("\n%d of %d names.\n", have, total)
}
