// A program that runs its own tests, examples included, over testing.Main with the flags of go test. What it prints goes
// through a pipe that takes the times out.
package main

import (
	"bufio"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
)

func helped(t *testing.T) {
	t.Helper()
	t.Error("from a helper")
}

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

// withoutTimes gives os.Stdout a filter; the channel is closed when the last example begins.
func withoutTimes() chan bool {
	stdout := os.Stdout
	r, w, err := os.Pipe()
	if err != nil {
		panic(err)
	}
	os.Stdout = w
	seen := make(chan bool)
	go func() {
		time := regexp.MustCompile(`\([0-9.]+s\)`)
		for lines := bufio.NewScanner(r); lines.Scan(); {
			if strings.Contains(lines.Text(), "ExampleLast") {
				close(seen)
				return
			}
			fmt.Fprintln(stdout, time.ReplaceAllString(lines.Text(), "(time)"))
		}
	}()
	return seen
}

func main() {
	try("short before:", func() { testing.Short() })
	try("verbose before:", func() { testing.Verbose() })
	seen := withoutTimes()
	os.Args = append(os.Args[:1], "-test.v", "-test.skip=Left|Nested/out", "-test.short")
	testing.Main(regexp.MatchString, []testing.InternalTest{
		{Name: "Nested", F: func(t *testing.T) {
			fmt.Println("short", testing.Short())
			t.Log("two\nlines")
			t.Run("s 1", func(t *testing.T) {
				t.Log("part")
				t.Run("deep\x01", helped)
			})
			t.Log("again")
			t.Run("s 1", func(t *testing.T) { t.Skip("why") })
			t.Run("", func(t *testing.T) { t.Cleanup(func() { t.Log("cleaned") }) })
			t.Run("out", func(t *testing.T) { t.Fatal("never") })
		}},
		{Name: "Parallel", F: func(t *testing.T) {
			t.Run("x", func(t *testing.T) {
				t.Parallel()
				t.Log(t.Name())
			})
			t.Log("goes first")
		}},
		{Name: "Left", F: func(t *testing.T) { t.Fatal("never") }},
		{Name: "Fatal", F: func(t *testing.T) {
			defer fmt.Println("deferred")
			t.Fatalf("bad %d", 1)
		}},
		{Name: "Env", F: func(t *testing.T) {
			t.Setenv("GOANNA_TEST", "b")
			fmt.Println(t.Name(), t.Failed(), os.Getenv("GOANNA_TEST"))
			fmt.Fprintln(t.Output(), "out\nput")
			t.Attr("key", "value")
			if _, err := os.Stat(t.TempDir()); err != nil {
				t.Error(err)
			}
		}},
		{Name: "Parent", F: func(t *testing.T) {
			t.Run("ok", func(*testing.T) {})
			t.Errorf("env %q", os.Getenv("GOANNA_TEST"))
		}},
	}, nil, []testing.InternalExample{
		{Name: "ExampleGood", F: func() { fmt.Println("good") }, Output: "good\n"},
		{Name: "ExampleBad", F: func() { fmt.Println("bad") }, Output: "good\n"},
		{Name: "ExampleAnyOrder", F: func() { fmt.Println(strings.Join([]string{"b", "a"}, "\n")) }, Output: "a\nb\n", Unordered: true},
		{Name: "ExampleLast", F: func() { <-seen }},
	})
}
