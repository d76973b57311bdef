package register

import "example.com/app/dsl"

func init() { dsl.Names = append(dsl.Names, "registered") }
