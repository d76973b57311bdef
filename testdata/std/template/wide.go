package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"text/template"
)

type U struct {
	Name  string
	Age   int
	Tags  []string
	M     map[string]int
	Inner *U
	F     func(int) int
	un    int
	Any   any
}

func (u U) Greet(s string) string                { return "hi " + s + " from " + u.Name }
func (u *U) Ptr() string                         { return "ptr" }
func (u U) Fail() (string, error)                { return "", errors.New("failed") }
func (u U) Var(a int, b ...string) string        { return fmt.Sprint(a, b) }
func (u U) Panic() string                        { panic("ouch") }

func main() {
	u := &U{Name: "bob", Age: 5, Tags: []string{"a", "b<c>"}, M: map[string]int{"x": 1, "a": 2}, Inner: &U{Name: "in"}, F: func(i int) int { return i * 2 }}
	fm := template.FuncMap{"up": strings.ToUpper, "add": func(a, b int) int { return a + b }, "fail": func() (int, error) { return 0, errors.New("nope") }, "pan": func() int { panic("p") }, "join": strings.Join, "seq": func(n int) []int { r := make([]int, n); for i := range r { r[i] = i }; return r }}
	ts := []string{
		`{{.}}`, `{{.Name}} {{.Age}}`, `{{.Nope}}`, `{{.un}}`, `{{.Inner.Name}} {{.Inner.Inner}}`, `{{.Inner.Inner.Name}}`, `{{.M.x}} {{.M.zz}} {{.M}}`, `{{index .M "a"}} {{index .Tags 1}}`, `{{index .Tags 5}}`, `{{index .M 5}}`, `{{.Greet "x"}} {{.Ptr}}`, `{{.Fail}}`, `{{.Var 1 "a" "b"}}`, `{{.Var}}`, `{{.Var "x"}}`, `{{.Panic}}`, `{{call .F 4}}`, `{{.F 4}}`,
		`{{range .Tags}}[{{.}}]{{else}}none{{end}}`, `{{range $i, $t := .Tags}}{{$i}}={{$t}};{{end}}`, `{{range $k, $v := .M}}{{$k}}={{$v}};{{end}}`, `{{range .Any}}x{{else}}empty{{end}}`, `{{range seq 3}}{{.}}{{if eq . 1}}{{break}}{{end}}{{end}}`, `{{range seq 4}}{{if eq . 1}}{{continue}}{{end}}{{.}}{{end}}`, `{{range 3}}{{.}},{{end}}`, `{{range $i := 2}}{{$i}}{{end}}`, `{{range .Name}}{{.}}{{end}}`, `{{range .Age}}a{{end}}`,
		`{{if .Any}}y{{else if .Age}}age{{else}}n{{end}}`, `{{with .Inner}}{{.Name}}{{end}}{{with .Any}}x{{else}}no{{end}}`, `{{with .Any}}x{{else with .Inner}}{{.Name}}{{end}}`, `{{with $x := .Age}}{{$x}}{{$.Name}}{{end}}`, `{{$x := 1}}{{$x = 2}}{{$x}}`, `{{$y}}`, `{{define "t"}}<{{.}}>{{end}}{{template "t" .Name}}{{template "t"}}`, `{{template "missing"}}`, `{{block "b" .Age}}[{{.}}]{{end}}`,
		`{{ .Name | up | printf "%s-%d" | len }}`, `{{printf "%05d %q" .Age .Name}}`, `{{add 1 2}} {{add 1}}`, `{{add "x" 2}}`, `{{fail}}`, `{{pan}}`, `{{nofunc}}`, `{{eq 1 1}} {{eq "a" "b"}} {{ne 1 2}} {{lt 1 2}} {{le 2 2}} {{gt 1.5 1.2}} {{ge "b" "a"}} {{eq 1 2 3 1}}`, `{{eq 1 "a"}}`, `{{lt 1 1.5}}`, `{{eq .Tags .Tags}}`, `{{and 1 0 2}} {{or 0 "" "x"}} {{not 0}} {{and true .Fail}}`, `{{or true .Fail}}`, `{{len .Tags}} {{len .Name}} {{len 3}}`, `{{slice .Name 1 2}} {{slice .Tags 1}}`, `{{slice .Name 5 1}}`, `{{html "<a&'\">"}} {{js "it's <b>\n"}} {{urlquery "a b&c"}} {{print 1 2 "x" "y"}} {{println "z"}}`,
		`{{- .Name -}}  x  {{- /* c */ -}}  y`, "a\n{{- .Age}}\n  {{.Age -}}\n b", `{{/* comment */}}ok`, `{{"quoted\n"}} {{` + "`raw`" + `}} {{'a'}} {{0x1F}} {{1e3}} {{1i}} {{true}} {{nil}}`, `{{print nil}}`, `{{.Name.Foo}}`, `{{.M.x.y}}`, `{{1.5}} {{-3}} {{+2}}`, `{{(index .Tags 0) | up}}`, `{{(.Inner).Name}}`, `{{(1)}}`, `{{.Age.X}}`, `{{$.Name}}`, `{{printf "%v" .Any}} {{.Any}}`, `{{.Tags}}`, `{{join .Tags ","}}`,
		`{{`, `{{.Name`, `{{if}}x{{end}}`, `{{if 1}}x`, `{{end}}`, `{{else}}`, `{{range}}{{end}}`, `{{"unterminated}}`, `{{.Name | }}`, `{{| up}}`, `{{1 | 2}}`, `{{.Name "x"}}`, `{{template}}`, `{{define "x"}}`, `{{define}}{{end}}`, `{{break}}`, `{{continue}}`, `{{$x := }}`, `{{$x, $y := 1}}`, `{{range $a, $b, $c := .Tags}}{{end}}`, `{{.a.}}`, `{{..}}`, `{{&}}`, `{{"a"b}}`, `{{/* x`, `{{if eq 1}}x{{end}}`, `{{1x}}`, `{{'ab'}}`, `{{if 1}}{{else}}{{else}}{{end}}`, `{{up}}`, "line1\nline2 {{.Nope}}", `{{with}}{{end}}`, `{{()}}`, `{{(1}}`, `{{end x}}`, `{{else x}}`, `{{nil | up}}`, `{{.Name | nil}}`, `{{up .Age}}`, `{{up nil}}`, `{{index .Tags "a"}}`, `{{index nil 1}}`, `{{index .Tags -1}}`, `{{call .Name}}`, `{{call nil}}`, `{{eq}}`, `{{lt .M .M}}`, `{{not}}`, `{{block "x"}}{{end}}`, `{{ 	.Name	}}`, `{{- 3}}`, `{{-3}}`, `{{3 -}}`, `{{ -}}`,
	}
	for i, s := range ts {
		t, err := template.New("t").Funcs(fm).Parse(s)
		if err != nil {
			fmt.Printf("%d %q PARSE %v\n", i, s, err)
			continue
		}
		var sb strings.Builder
		err = t.Execute(&sb, u)
		o := sb.String()
		if strings.Contains(o, "0x") {
			o = "(ptr)"
		}
		fmt.Printf("%d %q -> %q %v\n", i, s, o, err)
		if err != nil {
			var ee template.ExecError
			fmt.Println(errors.As(err, &ee), ee.Name, errors.Unwrap(ee))
		}
	}
	t := template.Must(template.New("root").Option("missingkey=error").Parse(`{{.a}}`))
	fmt.Println(t.Execute(os.Stdout, map[string]int{}))
	t = template.Must(template.New("root").Option("missingkey=zero").Parse(`{{.a}} {{.b}}`))
	fmt.Println(t.Execute(os.Stdout, map[string]int{}))
	t = template.Must(template.New("root").Parse(`{{.a}} {{.b}}`))
	fmt.Println(t.Execute(os.Stdout, map[string]any{"a": nil}))
	fmt.Println(t.Execute(os.Stdout, nil))
	fmt.Println(t.Execute(os.Stdout, 5))
	t = template.Must(template.New("root").Delims("<<", ">>").Parse(`<<.>> {{.}}`))
	fmt.Println(t.Execute(os.Stdout, 5))
	t = template.Must(template.New("a").Parse(`{{define "x"}}X{{end}}{{define "y"}}Y{{end}}A`))
	fmt.Println(len(t.DefinedTemplates()), t.Name(), len(t.Templates()), t.Lookup("x") != nil, t.Lookup("q") == nil)
	fmt.Println(t.ExecuteTemplate(os.Stdout, "y", nil), t.ExecuteTemplate(os.Stdout, "nope", nil))
	c, err := t.Clone()
	fmt.Println(c.Name(), err)
	fmt.Println(template.New("empty").Execute(os.Stdout, nil))
	func() {
		defer func() { fmt.Println(recover()) }()
		template.Must(template.New("x").Parse("{{"))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		template.New("x").Funcs(template.FuncMap{"a b": 1})
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		template.New("x").Funcs(template.FuncMap{"a": func() (int, int) { return 1, 2 }})
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		template.New("x").Option("bad")
	}()
	fmt.Println(template.HTMLEscapeString("<a href='x'>\x00&\""), template.JSEscapeString("<a='x'>\u2028\\"), template.URLQueryEscaper("a b", 1))
	const inv = `{{define "row"}}{{printf "%-10s|%5.2f" .N .P}}
{{end}}{{range $i, $r := .}}{{if $i}}--
{{end}}{{template "row" $r}}{{end}}`
	type row struct {
		N string
		P float64
	}
	template.Must(template.New("inv").Parse(inv)).Execute(os.Stdout, []row{{"a", 1}, {"bb", 22.456}})
}
