package tool

import "example.org/tool/sub"

func Run() string { return "tool " + sub.V }
