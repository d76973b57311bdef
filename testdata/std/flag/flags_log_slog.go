package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"log/slog"
	"os"
	"strings"
	"time"
)

type lst []string

func (l *lst) String() string     { return strings.Join(*l, ",") }
func (l *lst) Set(s string) error {
	if s == "bad" {
		return errors.New("bad item")
	}
	*l = append(*l, s)
	return nil
}

type tv struct{ n int }

func (t tv) LogValue() slog.Value { return slog.GroupValue(slog.Int("n", t.n), slog.String("k", "v")) }

type lvr struct{}

func (lvr) MarshalText() ([]byte, error) { return []byte("tx t"), nil }

func main() {
	for _, args := range [][]string{{}, {"-n", "5", "-s=x y", "-b", "rest", "-n"}, {"--n=7", "--", "-x"}, {"-n", "abc"}, {"-n"}, {"-zzz"}, {"-b=maybe"}, {"-b=false"}, {"-d", "1h3m"}, {"-d", "x"}, {"-f", "1e3"}, {"-f", "q"}, {"-u", "-1"}, {"-l", "a", "-l", "b"}, {"-l", "bad"}, {"-h"}, {"-help"}, {"-"}, {"---x"}, {"-=x"}, {"-fn", "v"}, {"-fn", "err"}, {"-bf"}, {"-n", "99999999999999999999"}, {"-t", "zz"}, {"-i64", "0x10"}, {"-u64", "0b11"}} {
		var out bytes.Buffer
		fsx := flag.NewFlagSet("prog", flag.ContinueOnError)
		fsx.SetOutput(&out)
		n := fsx.Int("n", 3, "number of `things` to do")
		s := fsx.String("s", "def", "a string\nsecond line")
		b := fsx.Bool("b", false, "a bool")
		d := fsx.Duration("d", time.Second, "duration")
		f := fsx.Float64("f", 1.5, "")
		u := fsx.Uint("u", 0, "unsigned")
		i64 := fsx.Int64("i64", 0, "i64")
		u64 := fsx.Uint64("u64", 9, "u64")
		e := fsx.String("empty", "", "empty default")
		var l lst
		fsx.Var(&l, "l", "list `item`")
		fsx.Func("fn", "func flag", func(s string) error {
			if s == "err" {
				return errors.New("fn err")
			}
			return nil
		})
		fsx.BoolFunc("bf", "boolfunc", func(s string) error { return errors.New("bf " + s) })
		var tm time.Time
		fsx.TextVar(&tm, "t", time.Unix(0, 0).UTC(), "text")
		err := fsx.Parse(args)
		fmt.Println(args, *n, *s, *b, *d, *f, *u, *i64, *u64, *e, l, fsx.Args(), fsx.NArg(), fsx.NFlag(), fsx.Arg(0), fsx.Arg(9), err, err == flag.ErrHelp, fsx.Parsed())
		fmt.Print(out.String())
		fsx.Visit(func(f *flag.Flag) { fmt.Print(f.Name, "=", f.Value, " ") })
		fmt.Println()
	}
	fsx := flag.NewFlagSet("", flag.PanicOnError)
	fsx.SetOutput(os.Stdout)
	func() { defer func() { fmt.Println(recover()) }(); fsx.Parse([]string{"-q"}) }()
	fsx.Int("a", 1, "")
	func() { defer func() { fmt.Println(recover()) }(); fsx.Int("a", 1, "") }()
	func() { defer func() { fmt.Println(recover()) }(); fsx.Int("-a", 1, "") }()
	func() { defer func() { fmt.Println(recover()) }(); fsx.Int("a=b", 1, "") }()
	fmt.Println(fsx.Set("a", "9"), fsx.Set("zz", "1"), fsx.Set("a", "x"), fsx.Lookup("a").Value, fsx.Lookup("nope"), fsx.Lookup("a").DefValue)
	nm, us := flag.UnquoteUsage(fsx.Lookup("a"))
	fmt.Println(nm, us, fsx.ErrorHandling(), fsx.Name())
	// log
	lg := log.New(os.Stdout, "pre: ", 0)
	lg.Println("a", 1)
	lg.Printf("%d\n", 5)
	lg.Print("x", "y", 1, 2)
	lg.SetFlags(log.Lshortfile | log.Lmsgprefix)
	lg.Println("here")
	lg.Output(1, "out")
	lg.SetPrefix("[p] ")
	fmt.Println(lg.Prefix(), lg.Flags(), log.Flags(), log.Prefix() == "")
	func() { defer func() { fmt.Println("rec", recover()) }(); lg.Panicf("bad %d", 1) }()
	func() { defer func() { fmt.Printf("rec %q\n", recover()) }(); lg.Panicln("bad", 1) }()
	var lb bytes.Buffer
	lg = log.New(&lb, "", log.LstdFlags|log.Lmicroseconds|log.LUTC|log.Llongfile)
	lg.Print("m")
	fmt.Println(len(lb.String()) > 40, strings.HasSuffix(lb.String(), ": m\n"), lg.Writer() == io.Writer(&lb))
	// slog
	rm := func(g []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey && len(g) == 0 {
			return slog.Attr{}
		}
		return a
	}
	for _, h := range []slog.Handler{slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: rm, Level: slog.LevelDebug}), slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: rm, Level: slog.LevelDebug})} {
		l := slog.New(h)
		l.Info("hello", "a", 1, "b", "x y", "c", nil, "d", time.Second, "e", errors.New("er r"), "f", []int{1, 2}, "g", map[string]int{"z": 1}, "h", 1.5, "i", true, "j", tv{3}, "k", struct{ A int }{1}, "l", "", "m", "q\"uo\nte", "n", time.Unix(0, 5).UTC(), "o", lvr{}, "p", []byte("by"), "q=", "é\x00")
		l.Warn("odd", "only")
		l.Error("badkey", 5, "x", 6)
		l.Debug("dbg", slog.Group("g", slog.Int("a", 1), slog.Group("h", "b", 2)), slog.Group("empty"))
		l.With("w", 1).WithGroup("grp").With("in", 2).Info("with", "z", 3)
		l.WithGroup("g1").WithGroup("g2").Info("nothing")
		l.Log(context.Background(), slog.Level(2), "lvl")
		l.Log(context.Background(), slog.LevelError+3, "lvl")
		l.LogAttrs(context.Background(), slog.LevelInfo, "attrs", slog.Any("any", tv{1}), slog.Uint64("u", 7), slog.Attr{})
		fmt.Println(l.Enabled(context.Background(), slog.LevelDebug-1))
	}
	var lvl slog.Level
	fmt.Println(lvl.UnmarshalText([]byte("warn+2")), lvl, lvl.UnmarshalText([]byte("zip")), slog.LevelDebug-5, slog.Level(100))
	var lv slog.LevelVar
	lv.Set(slog.LevelWarn)
	l := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{Level: &lv, ReplaceAttr: rm, AddSource: false}))
	l.Info("no")
	l.Warn("yes")
	fmt.Println(&lv, slog.IntValue(3).Kind(), slog.AnyValue(3.5).Kind(), slog.StringValue("x").Equal(slog.StringValue("x")), slog.Int("k", 1), slog.AnyValue(tv{1}).Resolve())
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	slog.Info("default", "k", "v w")
	log.Fatalln("fatal", 1)
}
