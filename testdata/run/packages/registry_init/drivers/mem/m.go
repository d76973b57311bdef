package mem

import "example.com/app/registry"

func init() { registry.Register("mem", func() string { return "memory" }) }
