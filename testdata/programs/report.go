package main

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"text/template"
)

type Item struct {
	Name  string
	Price float64
	Qty   int
}

func (i Item) Total() float64 { return i.Price * float64(i.Qty) }

type Order struct {
	ID    int
	Items []Item
	Notes map[string]string
	Paid  bool
}

const tpl = `Order #{{.ID}}{{if .Paid}} (paid){{else}} (open){{end}}
{{- range $i, $it := .Items}}
{{$i}}: {{printf "%-10s" $it.Name | upper}} {{$it.Qty}} x {{printf "%.2f" $it.Price}} = {{$it.Total | printf "%8.2f"}}
{{- else}}
nothing
{{- end}}
{{range $k, $v := .Notes}}{{$k}}={{$v}};{{end}}
{{with .Notes.x}}x is {{.}}{{end}}{{with .Notes.nope}}never{{else}} no nope{{end}}
{{len .Items}} {{index .Notes "y"}} {{and true .Paid}} {{or 0 "s"}} {{not .Paid}} {{eq .ID 7 8}} {{lt 1 2}} {{html "<a>"}} {{js "it's"}} {{urlquery "a b"}}
{{define "t"}}[{{.}}]{{end}}{{template "t" .ID}}{{/* comment */}}{{block "b" .}}blk{{.ID}}{{end}}
{{$x := 1}}{{$x = add $x 41}}{{$x}}{{"\n"}}{{range 3}}{{.}}{{end}} {{range $i, $c := "ab"}}{{$i}}{{$c}} {{end}}{{break_ .}}
`

func main() {
	t := template.Must(template.New("o").Funcs(template.FuncMap{
		"upper": strings.ToUpper, "add": func(a, b int) int { return a + b }, "break_": func(o Order) string { return "end" },
	}).Parse(tpl))
	o := Order{ID: 7, Items: []Item{{"pen", 1.5, 4}, {"notebook", 12.25, 2}}, Notes: map[string]string{"x": "1", "y": "2", "a": "3"}}
	if err := t.Execute(os.Stdout, o); err != nil {
		fmt.Println("ERR", err)
	}
	o.Paid, o.Items = true, nil
	var b bytes.Buffer
	fmt.Println(t.Execute(&b, o), b.Len() > 0)
	for _, bad := range []string{"{{.X", "{{if}}", "{{end}}", "{{.A.B}}", "{{nofunc 1}}", "{{range .}}{{break}}{{end}}{{continue}}", "{{index . 1}}"} {
		t, err := template.New("bad").Parse(bad)
		if err != nil {
			fmt.Println("parse:", err)
			continue
		}
		fmt.Println("exec:", t.Execute(&b, o))
	}
}
