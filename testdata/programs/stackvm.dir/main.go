// A small language in three files: lexer, parser to bytecode, stack machine.
package main

import (
	"errors"
	"fmt"
	"os"
)

const program = `
let n = 10
let a = 0
let b = 1
while n > 0 {
  print a
  let t = a + b
  a = b
  b = t
  n = n - 1
}
fn square(x) { return x * x }
fn fact(n) {
  if n < 2 { return 1 }
  return n * fact(n - 1)
}
print square(7) - 1, fact(10)
if square(2) == 4 and not (1 > 2) { print "yes" } else { print "no" }
print "a" + "b", 7 / 2, 7 % 4, -3
`

func run(name, src string) (err error) {
	toks, err := Lex(src)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	prog, err := Compile(toks)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if len(prog.Code) < 25 {
		prog.Dump(os.Stdout)
	}
	return NewVM(prog, os.Stdout).Run()
}

func main() {
	if err := run("main", program); err != nil {
		fmt.Println("unexpected:", err)
	}
	for i, src := range []string{"print 1 +", "let x = $", "print y", "print 1 / 0", `print "a" * 2`, "fn f(a) { return a } print f(1, 2)", "print \"open", "while 1 { }", "fn f(n) { return f(n + 1) } print f(0)", "print 2 + 3 * 4"} {
		err := run(fmt.Sprint("case", i), src)
		var pos *PosError
		switch {
		case errors.As(err, &pos):
			fmt.Printf("line %d: %v\n", pos.Line, err)
		case errors.Is(err, ErrSteps):
			fmt.Println("too long:", err)
		case err != nil:
			fmt.Println("error:", err)
		}
	}
}
