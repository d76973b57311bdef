// log/slog: handlers, groups, values, levels.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"os"
	"time"
)

type tok string

func (tok) LogValue() slog.Value { return slog.StringValue("REDACTED") }

type pt struct{ X, Y int }

func main() {
	drop := func(groups []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey && len(groups) == 0 {
			return slog.Attr{}
		}
		if a.Key == "secret" {
			a.Value = slog.StringValue(fmt.Sprint(groups))
		}
		return a
	}
	for _, h := range []slog.Handler{slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: drop, Level: slog.LevelDebug}), slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: drop, Level: slog.LevelDebug})} {
		l := slog.New(h)
		l.Info("hello", "count", 3, "name", "x y", "f", 1.5, "ok", true, "nil", nil)
		l.Debug("quotes", "a", "", "b", "a=b", "c", `q"q`, "d", "é\n", "e key", 1, "<html>", "&<>")
		l.Warn("kinds", slog.Int("i", 1), slog.Duration("d", time.Second), slog.Uint64("u", 1<<63), slog.Time("t", time.Unix(0, 5000000).UTC()), slog.Any("p", pt{1, 2}), slog.Any("s", []int{1}), slog.Any("e", errors.New("bad")), "m", map[string]int{"z": 1, "a": 2}, "b", []byte("hi"))
		l.Error("odd", "lonely")
		l.Error("odd2", 5, "k", "v")
		l.Log(context.Background(), slog.Level(2), "lvl", "token", tok("x"), "secret", "s")
		g := l.With("a", 1).WithGroup("g").With("b", 2)
		g.Info("grouped", "c", 3, slog.Group("h", "d", 4, "secret", "q"))
		g.WithGroup("empty").Info("none")
		l.Info("groups", slog.Group("", "inline", 1), slog.Group("e"), slog.Group("x", slog.Group("y", "z", 1)))
		l.LogAttrs(context.Background(), slog.LevelInfo, "attrs", slog.String("s", "v"))
		l.Info("chan", "c", 1)
	}
	var b bytes.Buffer
	log.SetOutput(&b)
	log.SetFlags(0)
	slog.Info("default", "k", "v w", slog.Group("g", "a", 1))
	slog.Debug("hidden")
	slog.With("x", 1).Warn("more")
	fmt.Print(b.String())
	slog.SetDefault(slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: drop})))
	log.Print("through log")
	slog.Error("e")
	for _, l := range []slog.Level{-10, -4, -1, 0, 3, 4, 7, 8, 12} {
		j, _ := json.Marshal(l)
		fmt.Print(l, " ", string(j), " ")
	}
	var lv slog.Level
	fmt.Println(lv.UnmarshalText([]byte("warn+2")), lv, lv.UnmarshalText([]byte("nope")), lv.UnmarshalText([]byte("INFO+x")))
	var v slog.LevelVar
	v.Set(slog.LevelError)
	fmt.Println(&v, v.Level(), slog.Int("a", 1), slog.Any("k", pt{1, 2}).Value.Kind(), slog.GroupValue(slog.Int("a", 1)), slog.AnyValue(int8(3)).Kind(), slog.StringValue("x").Equal(slog.StringValue("x")))
	func() {
		defer func() { fmt.Println(recover()) }()
		slog.StringValue("x").Int64()
	}()
	fmt.Println(slog.New(slog.DiscardHandler).Enabled(context.Background(), slog.LevelError))
}
