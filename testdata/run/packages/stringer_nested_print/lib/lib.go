package lib

import "strings"

type ID int

func (ID) String() string { return "id" }

type Tree struct {
	Name string
	Kids []Tree
}
type Raw Tree

func (t Tree) String() string {
	var parts []string
	for _, k := range t.Kids {
		parts = append(parts, k.String())
	}
	if parts == nil {
		return t.Name
	}
	return t.Name + "(" + strings.Join(parts, " ") + ")"
}
