// Package pprof writes profiles. Goroutines are counted and shown; nothing
// else is measured, so other profiles are empty.
package pprof

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"sync"
)

// A Profile is a named collection of stacks.
type Profile struct {
	name  string
	mu    sync.Mutex
	marks map[any]bool
}

var (
	mu       sync.Mutex
	profiles = map[string]*Profile{}
)

func init() {
	for _, name := range []string{"goroutine", "threadcreate", "heap", "allocs", "block", "mutex"} {
		profiles[name] = &Profile{name: name}
	}
}

// NewProfile makes a profile; the name must be new.
func NewProfile(name string) *Profile {
	mu.Lock()
	defer mu.Unlock()
	if name == "" {
		panic("pprof: NewProfile with empty name")
	}
	if profiles[name] != nil {
		panic("pprof: NewProfile name already in use: " + name)
	}
	p := &Profile{name: name, marks: map[any]bool{}}
	profiles[name] = p
	return p
}

// Lookup gives the profile of that name, or nil.
func Lookup(name string) *Profile {
	mu.Lock()
	defer mu.Unlock()
	return profiles[name]
}

// Profiles lists all, by name.
func Profiles() []*Profile {
	mu.Lock()
	defer mu.Unlock()
	var all []*Profile
	for _, p := range profiles {
		all = append(all, p)
	}
	slices.SortFunc(all, func(a, b *Profile) int { return strings.Compare(a.name, b.name) })
	return all
}

// Name is the profile's name.
func (p *Profile) Name() string { return p.name }

// Count is the number of stacks.
func (p *Profile) Count() int {
	if p.name == "goroutine" {
		return runtime.NumGoroutine()
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.marks)
}

// Add adds the present stack under a value.
func (p *Profile) Add(value any, skip int) {
	if p.marks == nil {
		panic("pprof: use of uninitialized Profile")
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.marks[value] {
		panic("pprof: Profile.Add of duplicate value")
	}
	p.marks[value] = true
}

// Remove removes the stack of a value.
func (p *Profile) Remove(value any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.marks, value)
}

// WriteTo writes the profile as text.
func (p *Profile) WriteTo(w io.Writer, debug int) error {
	if p.name == "goroutine" && debug >= 2 {
		buf := make([]byte, 1<<16)
		for {
			n := runtime.Stack(buf, true)
			if n < len(buf) {
				_, err := w.Write(buf[:n])
				return err
			}
			buf = make([]byte, 2*len(buf))
		}
	}
	_, err := fmt.Fprintf(w, "%s profile: total %d\n", p.name, p.Count())
	return err
}

// WriteHeapProfile writes the heap's profile.
func WriteHeapProfile(w io.Writer) error { return Lookup("heap").WriteTo(w, 0) }

var running bool

// StartCPUProfile begins a profile that stays empty.
func StartCPUProfile(w io.Writer) error {
	mu.Lock()
	defer mu.Unlock()
	if running {
		return errors.New("cpu profiling already in use")
	}
	running = true
	return nil
}

// StopCPUProfile ends the profile.
func StopCPUProfile() {
	mu.Lock()
	defer mu.Unlock()
	running = false
}

// A LabelSet has labels of goroutines.
type LabelSet struct {
	list []string
}

type labelKey struct{}

// Labels makes a set of keys and values.
func Labels(args ...string) LabelSet {
	if len(args)%2 != 0 {
		panic("uneven number of arguments to pprof.Labels")
	}
	return LabelSet{args}
}

// WithLabels adds labels to a context.
func WithLabels(ctx context.Context, labels LabelSet) context.Context {
	old, _ := ctx.Value(labelKey{}).(LabelSet)
	return context.WithValue(ctx, labelKey{}, LabelSet{append(slices.Clip(old.list), labels.list...)})
}

// Label gives a label of a context.
func Label(ctx context.Context, key string) (string, bool) {
	set, _ := ctx.Value(labelKey{}).(LabelSet)
	for i := len(set.list) - 2; i >= 0; i -= 2 {
		if set.list[i] == key {
			return set.list[i+1], true
		}
	}
	return "", false
}

// ForLabels calls f for each label until it gives false.
func ForLabels(ctx context.Context, f func(key, value string) bool) {
	set, _ := ctx.Value(labelKey{}).(LabelSet)
	for i := 0; i < len(set.list); i += 2 {
		if !f(set.list[i], set.list[i+1]) {
			return
		}
	}
}

// SetGoroutineLabels has no effect.
func SetGoroutineLabels(ctx context.Context) {}

// Do calls f with a context that has the labels.
func Do(ctx context.Context, labels LabelSet, f func(context.Context)) { f(WithLabels(ctx, labels)) }
