package user

import "example.com/genlib/coll"

func Names() *coll.Set[string] { return coll.NewSet("ann", "bob") }
func Ints() any                { return coll.NewSet(1) }
