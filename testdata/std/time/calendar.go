package main

import (
	"fmt"
	"strings"
	"time"
)

func month(y int, m time.Month) {
	first := time.Date(y, m, 1, 0, 0, 0, 0, time.UTC)
	fmt.Println(first.Format("January 2006"))
	fmt.Print(strings.Repeat("   ", (int(first.Weekday())+6)%7))
	for d := first; d.Month() == m; d = d.AddDate(0, 0, 1) {
		fmt.Printf("%3d", d.Day())
		if d.Weekday() == time.Sunday {
			fmt.Println()
		}
	}
	fmt.Println()
}

func main() {
	month(2024, time.February)
	month(1999, time.December)
	leaps := 0
	for y := 1800; y <= 2100; y++ {
		if time.Date(y, 12, 31, 0, 0, 0, 0, time.UTC).YearDay() == 366 {
			leaps++
		}
	}
	fmt.Println(leaps)
	fridays := 0
	for d := time.Date(2000, 1, 13, 0, 0, 0, 0, time.UTC); d.Year() < 2030; d = d.AddDate(0, 1, 0) {
		if d.Weekday() == time.Friday {
			fridays++
		}
	}
	fmt.Println(fridays)
	birth := time.Date(1990, 5, 17, 0, 0, 0, 0, time.UTC)
	now := time.Date(2024, 5, 16, 0, 0, 0, 0, time.UTC)
	years := now.Year() - birth.Year()
	if now.YearDay() < birth.YearDay() {
		years--
	}
	fmt.Println(years, int(now.Sub(birth).Hours()/24))
	sum := 0
	for d := time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC); d.Year() < 1975; d = d.Add(24 * time.Hour) {
		if got := time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, time.UTC); !got.Equal(d) {
			fmt.Println("differs", d)
		}
		sum += d.Day()
	}
	fmt.Println(sum)
}
