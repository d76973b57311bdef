// text/template: actions, pipelines, functions, errors.
package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"text/template"
)

type Inner struct {
	Name string
	low  int
}

type Data struct {
	Title  string
	N      int
	U      uint8
	F      float64
	OK     bool
	List   []string
	Nums   []int
	M      map[string]int
	MM     map[string]map[string]string
	In     Inner
	P      *Inner
	Nil    *Inner
	Any    any
	NilAny any
	Fn     func(int) int
	Ch     chan int
	Err    error
	Seq    func(func(int) bool)
}

func (d Data) Greet(who string) string        { return "hi " + who }
func (d *Data) PtrM() string                  { return "ptr" }
func (d Data) Fail() (string, error)          { return "", errors.New("failed") }
func (d Data) Boom() string                   { panic("boom") }
func (d Data) Add(xs ...int) int              { s := 0; for _, x := range xs { s += x }; return s }
func (i Inner) String() string                { return "Inner:" + i.Name }

func main() {
	funcs := template.FuncMap{"upper": strings.ToUpper, "join": strings.Join, "two": func() (int, error) { return 2, nil }, "bad": func() (int, error) { return 0, errors.New("bad") }, "add": func(a, b int) int { return a + b }, "seq": func(n int) []int { return make([]int, n) }}
	data := &Data{Title: "T<i>", N: 3, U: 7, F: 2.5, OK: true, List: []string{"a", "b", "c"}, Nums: []int{5, 6}, M: map[string]int{"y": 2, "x": 1}, MM: map[string]map[string]string{"k": {"v": "deep"}}, In: Inner{"in", 1}, P: &Inner{"pp", 2}, Any: 42, Fn: func(i int) int { return i * 2 }, Err: errors.New("an error"),
		Seq: func(y func(int) bool) { for i := range 3 { if !y(i) { return } } }}
	texts := []string{
		"plain", "{{.Title}} {{.N}} {{.F}} {{.OK}}", "{{.In}} {{.In.Name}} {{.P.Name}} {{.P}} {{.Any}} {{.NilAny}}|{{.Nil}}", "{{range .List}}[{{.}}]{{end}}", "{{range $i, $e := .List}}{{$i}}={{$e}} {{end}}", "{{range .Nums}}{{.}}{{else}}none{{end}}", "{{range $.M}}{{.}},{{end}}{{range $k, $v := .M}}{{$k}}:{{$v}} {{end}}",
		"{{range 3}}{{.}}{{end}} {{range $i := 2}}{{$i}}{{end}} {{range \"aé\"}}{{.}} {{end}}{{range .Seq}}s{{.}}{{end}}", "{{if .OK}}yes{{else}}no{{end}}{{if not .OK}}a{{else if eq .N 3}}three{{else}}b{{end}}", "{{with .In}}{{.Name}}{{end}}{{with .Nil}}x{{else}}nil{{end}}{{with .NilAny}}{{else with .N}}n{{.}}{{end}}", "{{$x := 1}}{{$x}}{{$x = 2}}{{$x}}{{range .Nums}}{{$x = .}}{{end}}{{$x}}",
		"{{len .List}} {{index .List 1}} {{index .M \"x\"}} {{index .MM \"k\" \"v\"}} {{slice .Title 1 2}} {{.M.x}} {{.M.zz}} {{.MM.k.v}}", "{{printf \"%05d %s %v\" .N .Title .Nums}} {{print 1 2 \"x\" 3}} {{println \"e\"}}", "{{.Title | printf \"%q\" | upper}} {{\"a\" | .Greet}} {{.Greet \"bob\"}} {{.PtrM}} {{.Add 1 2 3}} {{.Add}}",
		"{{html .Title}} {{js \"it's <b>\\n\"}} {{urlquery \"a b&c\"}} {{.Title | html}}", "{{eq 1 1}} {{eq .N 1 2 3}} {{ne 1 2}} {{lt 1 2}} {{le 2 2}} {{gt 1.5 0.5}} {{ge \"b\" \"a\"}} {{eq .U 7}} {{lt -1 .U}}", "{{and 1 0 2}} {{or 0 \"\" \"x\"}} {{not 0}} {{and true .N}} {{or .Nil .N}}", "{{call .Fn 21}} {{two}} {{add 1 2 | add 3}} {{(add 1 2)}} {{(index .Nums 0) | add 1}} {{(.In).Name}}",
		"  {{- 1 -}}  x {{- /* c */ -}} y {{/* note */}}z", "{{define \"T\"}}<{{.}}>{{end}}{{template \"T\" .N}}{{template \"T\"}}{{block \"B\" .Title}}b:{{.}}{{end}}", "{{1}} {{-1}} {{1.5e3}} {{0x1F}} {{'a'}} {{1i}} {{true}} {{`raw\\n`}} {{\"q\\t\"}} {{nil | print}}", "{{range .List}}{{if eq . \"b\"}}{{continue}}{{end}}{{.}}{{if eq . \"c\"}}{{break}}{{end}}{{end}}", "{{.Err}} {{with $v := .N}}{{$v}}{{end}} {{$.Title}}", "{{range seq 2}}.{{end}} {{join .List \"-\"}}",
		"{{.Missing}}", "{{.In.low}}", "{{.Nil.Name}}", "{{.N.X}}", "{{.Fail}}", "{{.Boom}}", "{{bad}}", "{{.Greet}}", "{{.Greet 1}}", "{{.Greet .N}}", "{{index .List 9}}", "{{index .N 1}}", "{{index .M 1}}", "{{len 3}}", "{{call .N}}", "{{call .Fn \"x\"}}", "{{call nil}}", "{{lt 1 \"a\"}}", "{{eq .List .List}}", "{{eq 1 \"a\"}}", "{{range .N | print}}{{end}}{{range .F}}{{end}}", "{{template \"nope\"}}", "{{.Ch}}", "{{.Fn}}", "{{add 1}}", "{{add 1 \"x\"}}", "{{add 1.5 2}}", "{{upper .N}}", "{{.Title 1}}", "{{.M.x 1}}", "{{slice .N 1}}", "{{slice .Title 5 1}}", "{{nil}}", "x\n  {{.List.Foo}}", "{{with .In}}\n{{.Zip}}{{end}}", "{{define \"R\"}}{{.Bad.X}}{{end}}{{template \"R\" .}}", "{{$x := .N}}{{$x.Y}}", "{{(.In).Foo}}", "{{printf}}", "{{and}}", "{{not}}", "{{9223372036854775808}}", "{{1 | 2}}",
		"{{", "{{.X", "{{end}}", "{{if}}{{end}}", "{{if .X}}", "{{else}}", "{{range}}", "{{foo}}", "{{$x}}", "{{.X}} {{ /* a", "{{\"abc}}", "{{'a}}", "{{`abc}}", "{{1x}}", "{{@}}", "{{.X | }}", "{{| .X}}", "{{.X .}}.{{.Y,}}", "{{(.X}}", "{{.X)}}", "{{template}}", "{{template \"a\" . .}}", "{{template foo}}", "{{define \"x\"}}", "{{define x}}{{end}}", "{{define \"a\"}}1{{end}}{{define \"a\"}}2{{end}}", "{{if .X}}{{else}}{{else}}{{end}}", "{{break}}", "{{range .X}}{{break 1}}{{end}}", "{{$a, $b := .X}}", "{{range $a, $b, $c := .X}}{{end}}", "{{.X := 1}}", "{{nil.X}}", "{{1.X}}", "{{\"a\".X}}", "{{true.X}}", "{{.X}}\n\n{{end}}", "{{if .X}}\n{{if .Y}}\n{{end}}", "{{.X\n}}", "{{\n.X\n| foo}}", "{{:}}", "{{'ab'}}", "{{''}}", "{{1_000}} {{0b11}}", "{{.é}}", "{{a.b}}", "{{/* x */ }}", "{{- .X -}}{{-3}}", "{{ .X-}}", "{{block \"q\"}}{{end}}", "{{99999999999999999999}}",
	}
	for i, text := range texts {
		t, err := template.New("t").Funcs(funcs).Parse(text)
		if err != nil {
			fmt.Printf("%d %q parse: %v\n", i, text, err)
			continue
		}
		var b strings.Builder
		err = t.Execute(&b, data)
		fmt.Printf("%d %q %q %v\n", i, text, b.String(), err)
		var ee template.ExecError
		if errors.As(err, &ee) {
			fmt.Println("   ", ee.Name)
		}
	}
	for _, opt := range []string{"missingkey=default", "missingkey=zero", "missingkey=error"} {
		var b strings.Builder
		err := template.Must(template.New("m").Option(opt).Parse("{{.a}} {{.b}}")).Execute(&b, map[string]int{"a": 1})
		fmt.Println(b.String(), err)
	}
	t := template.Must(template.New("root").Delims("<<", ">>").Parse("<<.>> {{.}} <<define \"sub\">>s<<.>><<end>>"))
	t.Execute(os.Stdout, "v")
	fmt.Println(t.ExecuteTemplate(os.Stdout, "sub", 1), t.ExecuteTemplate(os.Stdout, "none", 1), t.Lookup("sub").Name(), t.Lookup("x") == nil, len(t.Templates()))
	c, _ := t.Clone()
	template.Must(c.New("sub").Parse("new"))
	c.ExecuteTemplate(os.Stdout, "sub", 0)
	t.ExecuteTemplate(os.Stdout, "sub", 0)
	fmt.Println(template.New("empty").Execute(os.Stdout, nil), template.HTMLEscapeString("<a'\">"), template.JSEscapeString("\u2028</"))
	fmt.Println(template.ParseFiles())
	_, err := template.ParseGlob("/nonexistent/*")
	fmt.Println(err)
	func() {
		defer func() { fmt.Println(recover()) }()
		template.New("x").Funcs(template.FuncMap{"a-b": 1})
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		template.New("x").Funcs(template.FuncMap{"f": func() {}})
	}()
}
