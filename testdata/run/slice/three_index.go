// Full slice expressions limit capacity.
package main

import "fmt"

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	f()
}

func main() {
	a := []int{0, 1, 2, 3, 4, 5, 6, 7}
	b := a[2:4:5]
	fmt.Println(b, len(b), cap(b))
	b = append(b, 100)
	fmt.Println(a)
	b = append(b, 200)
	b[0] = -1
	fmt.Println(a, b)
	c := a[:3:3]
	c = append(c, 9)
	fmt.Println(a[3], c)
	arr := [5]int{1, 2, 3, 4, 5}
	d := arr[1:2:3]
	e := (&arr)[:0:0]
	fmt.Println(d, cap(d), e, cap(e), e == nil)
	i, j, k := 1, 3, 9
	try(func() { fmt.Println(a[i:j:k]) })
	try(func() { fmt.Println(a[j:i:k-1]) })
	try(func() { fmt.Println(a[i:j:j-1]) })
	try(func() { fmt.Println(a[i:j:-i]) })
	try(func() { fmt.Println(a[k-1 : k-1 : k-1]) })
	try(func() { fmt.Println(arr[i:j:k]) })
	try(func() { fmt.Println(a[:j:8]) })
	try(func() { fmt.Println(a[k:k:8]) })
	var n []int
	fmt.Println(n[0:0:0] == nil, n[:0:0], len(n[:]))
	fmt.Println(a[8:8:8], a[8:], cap(a[8:]))
}
