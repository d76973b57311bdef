package disk

import "example.com/app/registry"

func init() { registry.Register("disk", open) }

func open() string { return "disk" }
