// eq over nil, maps and structs, call behind a pipe, bodies that are empty.
package main

import (
	"fmt"
	"net/url"
	"os"
	"strings"
	"text/template"
)

type S1 struct{ A int }
type S2 struct{ A int }

func main() {
	d := map[string]any{"M": map[int]int(nil), "N": map[int]int{1: 1}, "S": []int{1}, "SN": []int(nil), "F": func() string { return "f" }, "FN": (func())(nil), "P": new(int), "PN": (*int)(nil), "A": S1{1}, "B": S2{1}, "A2": S1{1}, "I": any(nil), "E": error(nil), "Fo": func(i int) string { return "v" }}
	for _, t := range []string{"{{eq .M .M}}", "{{eq .M nil}}", "{{eq nil .M}}", "{{eq .M .N}}", "{{eq .N .N}}", "{{eq .S .S}}", "{{eq .S .SN}}", "{{eq .SN .M}}", "{{eq .F nil}}", "{{eq .FN nil}}", "{{eq .P .PN}}", "{{eq .PN nil}}", "{{eq .A .A2}}", "{{eq .A .B}}", "{{eq .A 1}}", "{{eq 1 .S}}", "{{eq .I nil}}", "{{eq nil nil}}", "{{eq 1 nil}}", "{{eq .N .S}}", "{{ne .M .N}}", "{{.F | call}}", "{{.Fo | call}}", "{{call .F}}", "{{call}}", "{{3 | call .Fo}}", "{{nil | call}}", "{{.FN|call}}", "{{.P|call}}"} {
		fmt.Print(t, " -> ")
		tm, err := template.New("x").Parse(t)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println("", tm.Execute(os.Stdout, d))
	}
	for _, s := range []string{"", " \n ", "{{/* a */}}", "{{define \"x\"}}{{end}}", "{{define \"y\"}}z{{end}}", " {{- /* a */ -}} ", "{{define \"x\"}}a{{end}} "} {
		tm, err := template.New("x").Parse(s)
		fmt.Printf("%q %v %v ", s, err, tm.Lookup("x") != nil)
		fmt.Println(tm.Execute(os.Stdout, 1))
		if strings.Contains(s, "\"y\"") {
			continue
		}
		tm, err = tm.Parse("second")
		fmt.Println(tm.Execute(os.Stdout, 1), err, tm.DefinedTemplates())
		tm, err = tm.Parse(s)
		fmt.Println(tm.Execute(os.Stdout, 1), err)
	}
	for _, u := range []*url.URL{{Scheme: "http:", Host: "host", Path: "/path"}, {Scheme: "a b", Host: "x"}, {Host: "a b"}, {Scheme: "ht/tp", Opaque: "x"}, {Path: "a:b"}, {Path: "//a"}, {Scheme: "http", Path: "//a"}, {Host: "x", Path: "a"}, {Scheme: "http", Host: "http:", Path: "host/path"}, {Scheme: "http", Host: "a/b?c#d", Path: "q"}} {
		fmt.Println(u)
	}
	_ = strings.Repeat
}
