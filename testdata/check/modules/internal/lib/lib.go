package lib

import "example.com/m/lib/internal/secret"

func F() { secret.G() }
