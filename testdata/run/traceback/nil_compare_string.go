// Comparing a string field through nil.

package main

type item struct {
	id   int
	name string
}

func find(list []*item, name string) *item {
	for _, it := range list {
		if it.name == name {
			return it
		}
	}
	return nil
}

func main() {
	find([]*item{{1, "a"}, nil}, "b")
}
