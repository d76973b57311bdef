package lib

import "example.com/app/lib/internal/deep"

func Get() int { return deep.N }
