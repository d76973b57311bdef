package main

import (
	"fmt"
	"math"
)

type Key struct {
	a int
	b string
}

func main() {
	m := map[string]int{"one": 1, "two": 2}
	m["three"] = 3
	delete(m, "one")
	delete(m, "none")
	v, ok := m["two"]
	w, ok2 := m["zzz"]
	fmt.Println(m, len(m), v, ok, w, ok2)
	m["two"] += 10
	m["new"]++
	fmt.Println(m)
	var nilMap map[string]int
	fmt.Println(nilMap["x"], len(nilMap), nilMap == nil)
	for range nilMap {
		panic("never")
	}
	delete(nilMap, "x")
	ks := map[Key][]int{{1, "a"}: {1}, {2, "b"}: nil}
	ks[Key{1, "a"}] = append(ks[Key{1, "a"}], 5)
	fmt.Println(ks[Key{1, "a"}], len(ks))
	nan := math.NaN()
	fm := map[float64]int{nan: 1, 1.5: 2}
	fm[nan] = 3
	_, ok = fm[nan]
	fmt.Println(len(fm), ok, fm[1.5])
	am := map[any]string{1: "int", "s": "string", 1.0: "float", Key{1, "x"}: "struct", nil: "nil", [2]int{1, 2}: "array", true: "bool"}
	fmt.Println(am[1], am["s"], am[1.0], am[Key{1, "x"}], am[nil], am[[2]int{1, 2}], am[int64(1)] == "", am[true])
	big := map[int]int{}
	for i := 0; i < 10000; i++ {
		big[i*7] = i
	}
	sum, n := 0, 0
	for k, v := range big {
		sum += k - v
		n++
		if k%2 == 0 {
			delete(big, k)
		}
	}
	fmt.Println(sum, n, len(big))
	for k := range big {
		big[k+100000] = 1
		if len(big) > 6000 {
			break
		}
	}
	clear(big)
	fmt.Println(len(big))
	mm := map[string]map[string]int{"a": {"x": 1}}
	mm["b"] = map[string]int{}
	mm["b"]["y"] = 2
	fmt.Println(mm)
	type P struct{ X, Y int }
	mp := map[string]*P{"p": {1, 2}}
	mp["p"].X = 10
	fmt.Println(*mp["p"], len(mp))
	fmt.Println(map[bool]int{true: 1, false: 0}, map[int8]string{-1: "a", 1: "b", 0: "c"})
	ordered := []string{}
	for k := range map[string]bool{"only": true} {
		ordered = append(ordered, k)
	}
	fmt.Println(ordered)
}
