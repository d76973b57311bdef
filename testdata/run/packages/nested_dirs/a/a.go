package a

import "example.com/app/a/b"

func Name() string { return "a+" + b.Name() }
