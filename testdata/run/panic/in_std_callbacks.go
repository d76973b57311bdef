// Panics of callbacks go through the library, and are recovered outside.

package main

import (
	"bytes"
	"container/heap"
	"encoding/json"
	"fmt"
	"io/fs"
	"iter"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strings"
	"sync"
	"text/template"
	"unicode"
)

func try(name string, f func()) {
	defer func() { fmt.Printf("%s: %v\n", name, recover()) }()
	f()
	fmt.Println(name, "finished")
}

type h []int

func (x h) Len() int           { return len(x) }
func (x h) Less(i, j int) bool { panic("Less") }
func (x h) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }
func (x *h) Push(v any)        { *x = append(*x, v.(int)) }
func (x *h) Pop() any          { panic("Pop") }

type mar struct{}

func (mar) MarshalJSON() ([]byte, error)  { panic("MarshalJSON") }
func (*mar) UnmarshalJSON(b []byte) error { panic("UnmarshalJSON") }
func (mar) MarshalText() ([]byte, error)  { panic("MarshalText") }

type str struct{}

func (str) String() string { panic(fmt.Errorf("String %d", 1)) }

type gostr struct{}

func (gostr) GoString() string { panic("GoString") }

type fm struct{}

func (fm) Format(s fmt.State, v rune) { panic("Format") }

func main() {
	try("sort.Slice", func() { sort.Slice([]int{2, 1}, func(i, j int) bool { panic("less") }) })
	try("slices.SortFunc", func() { slices.SortFunc([]int{2, 1}, func(a, b int) int { panic("cmp") }) })
	try("sort.Search", func() { sort.Search(5, func(i int) bool { return []bool{}[i] }) })
	try("strings.Map", func() { strings.Map(func(r rune) rune { panic(r) }, "abc") })
	try("strings.FieldsFunc", func() { strings.FieldsFunc("abc", func(r rune) bool { return unicode.IsSpace(r) || r == 'c' && []bool{}[r] }) })
	try("bytes.IndexFunc", func() { bytes.IndexFunc([]byte("abc"), func(r rune) bool { panic("index") }) })
	try("heap.Push", func() { heap.Push(&h{1}, 2) })
	try("heap.Pop", func() { heap.Pop(&h{1}) })
	try("json.Marshal", func() { json.Marshal(map[string]any{"a": mar{}}) })
	try("json.Unmarshal", func() { var m struct{ A mar }; json.Unmarshal([]byte(`{"A":1}`), &m) })
	try("json key", func() { json.Marshal(map[mar]int{{}: 1}) })
	try("fmt", func() { fmt.Printf("%v %s %d\n", str{}, &str{}, str{}) })
	try("fmt gostring", func() { fmt.Printf("%#v\n", gostr{}) })
	try("fmt format", func() { fmt.Printf("%d|%v\n", fm{}, []fm{{}}) })
	try("regexp", func() { regexp.MustCompile("b").ReplaceAllStringFunc("abc", func(string) string { panic("replace") }) })
	try("walk", func() { filepath.WalkDir(".", func(string, fs.DirEntry, error) error { panic("walk") }) })
	try("template", func() {
		t := template.Must(template.New("t").Funcs(template.FuncMap{"f": func() string { panic("in template") }}).Parse("{{f}}"))
		fmt.Println(t.Execute(new(bytes.Buffer), nil))
	})
	try("template method", func() {
		t := template.Must(template.New("t").Parse("{{.String}}"))
		fmt.Println(t.Execute(new(bytes.Buffer), str{}))
	})
	try("once", func() {
		var o sync.Once
		try("inner", func() { o.Do(func() { panic("once") }) })
		o.Do(func() { fmt.Println("not again") })
	})
	try("maps.Keys", func() {
		for k := range maps.Keys(map[int]int{1: 1}) {
			panic(k)
		}
	})
	try("slices.Collect", func() {
		slices.Collect(func(yield func(int) bool) {
			yield(1)
			panic("collect")
		})
	})
	try("iter.Pull", func() {
		next, stop := iter.Pull(func(yield func(int) bool) {
			defer fmt.Println("iterator ends")
			yield(1)
			panic("pull")
		})
		defer stop()
		fmt.Println(next())
		fmt.Println(next())
	})
	try("sync.Map", func() {
		var m sync.Map
		m.Store(1, 2)
		m.Range(func(k, v any) bool { panic(v) })
	})
	try("pool", func() {
		p := sync.Pool{New: func() any { panic("new") }}
		p.Get()
	})
	try("slices.IndexFunc", func() { slices.IndexFunc([]int{1}, func(int) bool { panic("index") }) })
	try("slices.BinarySearchFunc", func() { slices.BinarySearchFunc([]int{1}, 1, func(a, b int) int { panic("binary") }) })
	try("OnceValue", func() {
		f := sync.OnceValue(func() int { panic("value") })
		try("first", func() { f() })
		f()
	})
}
