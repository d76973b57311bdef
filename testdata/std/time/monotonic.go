//also: --virtual-time

package main

import (
	"fmt"
	"strings"
	"time"
)

func main() {
	a := time.Now()
	time.Sleep(3 * time.Millisecond)
	b := time.Now()
	fmt.Println(b.After(a), b.Sub(a) >= 3*time.Millisecond, time.Since(a) >= 3*time.Millisecond, time.Until(a) < 0)
	fmt.Println(strings.Contains(a.String(), "m=+"), strings.Contains(a.Round(0).String(), "m="), strings.Contains(a.UTC().String(), "m=+"))
	fmt.Println(a == a.Round(0), a.Equal(a.Round(0)))
	c := a.Add(time.Second)
	fmt.Println(c.Sub(a), strings.Contains(c.String(), "m=+"), strings.Contains(a.AddDate(0, 0, 1).String(), "m="))
	fmt.Println(a.Truncate(time.Hour).Minute(), a.Year() >= 2024)
	d := time.Now().Add(time.Hour)
	fmt.Println(time.Until(d) > 59*time.Minute, time.Until(d) <= time.Hour)
	fmt.Println(a.Local().Location() == time.Local, a.Location() == time.Local)
}
