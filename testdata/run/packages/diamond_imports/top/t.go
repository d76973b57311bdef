package top

var Calls []string

func init() { Calls = append(Calls, "init") }
