package main

import (
	"fmt"
	"time"
)

func main() {
	fmt.Println(time.UTC, time.FixedZone("ABC", 3600))
	t := time.Date(2024, 7, 1, 12, 0, 0, 0, time.UTC)
	est := time.FixedZone("EST", -5*3600)
	name, off := t.In(est).Zone()
	fmt.Println(name, off, t.In(est), t.In(est).Location(), t.Location(), t.In(est).UTC() == t)
	fmt.Println(time.Date(2024, 7, 1, 12, 0, 0, 0, est).UTC())
	l, err := time.LoadLocation("UTC")
	fmt.Println(l, err, l == time.UTC)
	l, err = time.LoadLocation("")
	fmt.Println(l, err)
	_, err = time.LoadLocation("Nowhere/City")
	fmt.Println(err)
	_, err = time.LoadLocation("../etc/passwd")
	fmt.Println(err)
	start, end := t.ZoneBounds()
	fmt.Println(start.IsZero(), end.IsZero(), t.IsDST())
	func() {
		defer func() { fmt.Println(recover()) }()
		t.In(nil)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		time.Date(1, 1, 1, 1, 1, 1, 1, nil)
	}()
	var loc time.Location
	fmt.Println(t.In(&loc), loc.String())
	odd := time.FixedZone("", 1234)
	fmt.Println(t.In(odd), t.In(odd).Format("-07:00:00"))
}
