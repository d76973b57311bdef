package greet

import "github.com/acme/greet/lang"

func Hello(who string) string { return lang.English + ", " + who }
