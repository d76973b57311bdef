package a

import "example.com/refused/b/internal/hidden"

var A = hidden.X
