package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2024, 2, 29, 7, 5, 9, 123456789, time.UTC)
	layouts := []string{
		time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123, time.RFC1123Z,
		time.RFC3339, time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.StampMicro, time.StampNano,
		time.DateTime, time.DateOnly, time.TimeOnly, time.Layout,
		"2006-01-02T15:04:05.000", "2006.1.2 3:4:5 PM", "02/01/06 15h04", "Jan _2", "__2", "002", "Monday Mon January Jan",
		"05.999999", "05.000000000", "05,000", "05.0", "05.9", "15:04:05.00 MST -0700 -07:00 -07 Z0700 Z07:00 Z07",
		"pm PM", "text without fields", "", "2006 years", "1 01 2 02 _2", "06 3 03 15",
	}
	for _, l := range layouts {
		fmt.Printf("%q\n", t.Format(l))
	}
	zone := time.FixedZone("NPT", 5*3600+45*60)
	for _, z := range []*time.Location{zone, time.FixedZone("", -3600), time.FixedZone("X", 3601), time.FixedZone("NEG", -(9*3600 + 30*60))} {
		u := t.In(z)
		fmt.Println(u, u.Format(time.RFC1123Z), u.Format("Z07:00:00 -07:00:00 Z070000 MST"))
	}
	for _, y := range []int{-1, 0, 1, 99, 999, 9999, 10000, 123456} {
		d := time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC)
		fmt.Println(d, d.Format("2006 06"), d.Weekday(), d.YearDay())
	}
	fmt.Println(t.GoString(), t.In(zone).GoString())
	fmt.Println(string(t.AppendFormat([]byte("at "), time.Kitchen)))
	fmt.Println(time.Time{}, time.Time{}.IsZero(), time.Time{}.Unix())
	fmt.Printf("%v %s %d\n", time.March, time.Saturday, time.October)
	fmt.Println(time.Month(13), time.Weekday(8), time.Month(0))
	for h := range 25 {
		fmt.Print(time.Date(2024, 1, 1, h, 0, 0, 0, time.UTC).Format("3PM "))
	}
	fmt.Println()
}
