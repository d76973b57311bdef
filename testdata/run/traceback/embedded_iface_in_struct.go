// A nil interface embedded in a struct.

package main

import "sort"

type rev struct{ sort.Interface }

func (r rev) Less(i, j int) bool { return r.Interface.Less(j, i) }

func main() {
	sort.Sort(rev{})
}
