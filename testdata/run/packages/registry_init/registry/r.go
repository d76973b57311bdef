package registry

import (
	"fmt"
	"sort"
)

var drivers = map[string]func() string{}

func Register(name string, f func() string) {
	if _, dup := drivers[name]; dup {
		panic("registered twice: " + name)
	}
	fmt.Println("register", name)
	drivers[name] = f
}
func Names() (out []string) {
	for n := range drivers {
		out = append(out, n)
	}
	sort.Strings(out)
	return
}
func Open(name string) (string, error) {
	f, ok := drivers[name]
	if !ok {
		return "", fmt.Errorf("unknown driver %q", name)
	}
	return f(), nil
}
