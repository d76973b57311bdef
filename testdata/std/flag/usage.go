// flag: values, usage texts, errors.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"time"
)

type list []string

func (l *list) String() string     { return strings.Join(*l, ",") }
func (l *list) Set(s string) error { 
	if s == "bad" {
		return errors.New("is bad")
	}
	*l = append(*l, s)
	return nil
}

type sw bool

func (s *sw) String() string   { return fmt.Sprint(bool(*s)) }
func (s *sw) Set(v string) error { *s = v == "true"; return nil }
func (s *sw) IsBoolFlag() bool { return true }

type level int

func (l level) MarshalText() ([]byte, error) { return []byte(fmt.Sprintf("L%d", int(l))), nil }
func (l *level) UnmarshalText(b []byte) error {
	if _, err := fmt.Sscanf(string(b), "L%d", (*int)(l)); err != nil {
		return errors.New("no level")
	}
	return nil
}

func build(h flag.ErrorHandling) (*flag.FlagSet, *list) {
	fs := flag.NewFlagSet("prog", h)
	fs.SetOutput(os.Stdout)
	fs.Bool("b", false, "a bool")
	fs.Bool("t", true, "true by default")
	fs.Int("n", 5, "an `amount` of things")
	fs.Int64("long", 0, "multi\nline help")
	fs.Uint("u", 7, "")
	fs.Uint64("U", 0, "x")
	fs.Float64("f", 1.5, "float")
	fs.String("s", "def", "string")
	fs.String("empty", "", "no default")
	fs.Duration("d", time.Second, "duration")
	var l list
	fs.Var(&l, "l", "list `item`")
	var s sw
	fs.Var(&s, "sw", "switch")
	fs.Func("fn", "call `it`", func(s string) error {
		if s == "x" {
			return errors.New("no x")
		}
		return nil
	})
	fs.BoolFunc("bf", "bool func", func(s string) error { return nil })
	lv := level(3)
	fs.TextVar(&lv, "level", lv, "the level")
	return fs, &l
}

func main() {
	for _, args := range [][]string{nil, {"-b", "-n", "3", "x", "-s", "y"}, {"--b=false", "-s=", "--", "-n"}, {"-n"}, {"-n", "x"}, {"-n=99999999999999999999"}, {"-zz"}, {"-zz=1"}, {"---b"}, {"-=x"}, {"-"}, {"-h"}, {"-help"}, {"-b=maybe"}, {"-l", "a", "-l=b", "-l", "bad"}, {"-sw", "-sw=false", "rest"}, {"-fn", "x"}, {"-bf", "a"}, {"-level", "L9"}, {"-level", "9"}, {"-d", "5"}, {"-d", "1h2m"}, {"-u", "-1"}, {"-f", "1e400"}, {"-t=F"}, {"-U", "0x10", "-long=-0b11"}} {
		fs, l := build(flag.ContinueOnError)
		err := fs.Parse(args)
		fmt.Printf("%q -> %v | %q %d %d %v\n", args, err, fs.Args(), fs.NArg(), fs.NFlag(), *l)
		fs.Visit(func(f *flag.Flag) { fmt.Print(f.Name, "=", f.Value, " ") })
		fmt.Println(errors.Is(err, flag.ErrHelp), fs.Parsed(), fs.Arg(0), fs.Arg(9))
	}
	fs, _ := build(flag.PanicOnError)
	fs.VisitAll(func(f *flag.Flag) {
		n, u := flag.UnquoteUsage(f)
		fmt.Printf("%s %q %q %q\n", f.Name, n, u, f.DefValue)
	})
	fmt.Println(fs.Lookup("n").Usage, fs.Lookup("none") == nil, fs.Set("n", "8"), fs.Set("none", "1"), fs.Set("n", "y"), fs.Name(), fs.ErrorHandling())
	func() {
		defer func() { fmt.Println("panic:", recover()) }()
		fs.Parse([]string{"-q"})
	}()
	for _, f := range []func(){func() { fs.Int("n", 1, "again") }, func() { fs.Int("-x", 1, "") }, func() { fs.Int("a=b", 1, "") }} {
		func() {
			defer func() { fmt.Println("panic:", recover()) }()
			f()
		}()
	}
	anon := flag.NewFlagSet("", flag.ContinueOnError)
	anon.SetOutput(os.Stdout)
	anon.Bool("v", false, "verbose")
	fmt.Println(anon.Parse([]string{"-x"}))
	anon.Usage = func() { fmt.Println("custom usage") }
	fmt.Println(anon.Parse([]string{"-h"}))
	anon.PrintDefaults()
}
