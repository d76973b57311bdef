// log: flags, prefixes, panics.
package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
)

func main() {
	var b bytes.Buffer
	for _, flags := range []int{0, log.Lmsgprefix, log.Lshortfile, log.Lshortfile | log.Lmsgprefix} {
		for _, prefix := range []string{"", "pre: "} {
			l := log.New(&b, prefix, flags)
			l.Print("a", 1, 2, "b")
			l.Printf("x %d\n", 5)
			l.Println("y", nil)
			l.Println()
			l.Print("")
			l.Output(1, "out")
			fmt.Println(l.Flags(), l.Prefix(), l.Writer() == &b)
		}
	}
	fmt.Print(b.String())
	b.Reset()
	l := log.New(&b, "", log.LstdFlags|log.Lmicroseconds|log.LUTC)
	l.Print("t")
	fmt.Println(len(b.String()), b.String()[4] == '/', b.String()[19] == '.')
	log.SetOutput(os.Stdout)
	log.SetFlags(0)
	log.SetPrefix("std ")
	log.Print("hi")
	log.Default().Println(log.Prefix(), log.Flags())
	for _, f := range []func(){func() { log.Panic("p", 1) }, func() { log.Panicf("p%d", 1) }, func() { log.Panicln("p", 1) }} {
		func() {
			defer func() { e := recover(); fmt.Printf("%T %q\n", e, e) }()
			f()
		}()
	}
	log.Fatalln("bye")
}
