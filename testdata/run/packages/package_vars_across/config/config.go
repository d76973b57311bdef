package config

var (
	Level   = 1
	Flags   = map[string]bool{}
	Default = &Conf{Name: "def"}
	Table   = [...]string{"zero", "one"}
	Hook    = func(s string) string { return "old " + s }
)

type Conf struct{ Name string }

func Set(k string, v bool)  { Flags[k] = v }
func Run(s string) string   { return Hook(s) }
