package main

import (
	"fmt"
	"time"
)

type event struct {
	At   time.Time
	For  time.Duration
	Zone *time.Location
	Day  time.Weekday
	Mon  time.Month
}

func main() {
	e := event{time.Date(2024, 12, 25, 8, 30, 0, 5000, time.UTC), 90 * time.Minute, time.UTC, time.Wednesday, time.December}
	fmt.Println(e)
	fmt.Printf("%v\n%+v\n", e, e)
	fmt.Printf("%s %d %q %x\n", e.For, e.For, e.For, int64(e.For))
	fmt.Printf("%v %d %s %02d %T\n", e.Mon, e.Mon, e.Day, e.Day, e.Day)
	fmt.Println([]time.Duration{1, 1000, 1e9}, map[time.Weekday]time.Month{0: 1})
	var p *time.Time
	fmt.Println(p, &e.For != nil)
	var s fmt.Stringer = e.At
	fmt.Println(s)
	fmt.Println(min(e.For, time.Hour), max(time.March, time.May))
	switch d := e.At.Weekday(); d {
	case time.Saturday, time.Sunday:
		fmt.Println("weekend")
	default:
		fmt.Println("work on", d)
	}
	for m := time.January; m <= time.December; m += 3 {
		fmt.Print(m, " ", time.Date(2023, m+1, 0, 0, 0, 0, 0, time.UTC).Day(), "; ")
	}
	fmt.Println()
}
