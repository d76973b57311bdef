package b

import "example.com/app/a/b/c"

func Name() string { return "b+" + c.Name }
