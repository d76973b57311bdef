// Literals in package variables are main.init.funcN.

package main

var handlers = map[string]func(){
	"a": func() {},
	"b": func() { panic("handler b") },
}

func main() { handlers["b"]() }
