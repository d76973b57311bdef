// time: layouts, parsing, arithmetic, rounding, zones, texts.
package main

import (
	"encoding/json"
	"fmt"
	"time"
)

func main() {
	ny, err := time.LoadLocation("America/New_York")
	fmt.Println(ny, err)
	_, err = time.LoadLocation("No/Where")
	fmt.Println(err)
	fixed := time.FixedZone("XYZ", -(3*3600 + 1800))
	times := []time.Time{
		{}, time.Date(2024, 2, 29, 13, 4, 5, 123456789, time.UTC), time.Date(1999, 12, 31, 23, 59, 60, 0, ny), time.Date(2024, 3, 10, 2, 30, 0, 0, ny), time.Date(2024, 11, 3, 1, 30, 0, 0, ny),
		time.Date(-44, 3, 15, 0, 0, 0, 0, time.UTC), time.Date(12345, 1, 1, 0, 0, 0, 5000, fixed), time.Unix(0, 0).UTC(), time.Unix(1700000000, 999).In(ny), time.UnixMilli(-1).UTC(), time.Date(2023, 14, 35, 25, 61, -1, -1, time.UTC), time.Date(2026, 7, 4, 0, 5, 0, 120000000, fixed),
	}
	layouts := []string{time.Layout, time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123, time.RFC1123Z, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.StampMicro, time.StampNano, time.DateTime, time.DateOnly, time.TimeOnly,
		"2006-1-2 3:4:5 PM pm .000 .999 ,000 Jan January Mon Monday _2 02 002 __2 06 15 03 Z0700 Z07:00 Z07 -07 -0700 -07:00 -070000 -07:00:00 Z070000 MST", "text 20060102150405", "5.00 5.99 05,000000 .9 x"}
	for _, t := range times {
		fmt.Println(t, t.IsZero(), t.Unix(), t.UnixNano(), t.Weekday(), t.YearDay())
		y, w := t.ISOWeek()
		n, o := t.Zone()
		fmt.Println(y, w, n, o, t.IsDST(), t.Location(), t.UTC())
		fmt.Printf("%v %+v %s %d %q\n", t.Month(), t.Weekday(), t.Month(), t.Month(), t.Format(""))
		fmt.Println(t.GoString())
		for _, l := range layouts {
			s := t.Format(l)
			p, err := time.Parse(l, s)
			fmt.Println(s, p, err)
		}
		fmt.Println(t.Add(36*time.Hour), t.AddDate(1, -1, 31), t.Truncate(time.Hour), t.Round(24*time.Hour), t.Truncate(7*time.Second).Nanosecond())
		b, err := t.MarshalJSON()
		fmt.Println(string(b), err)
		var back time.Time
		fmt.Println(json.Unmarshal(b, &back), back.Equal(t))
		tx, err := t.MarshalText()
		bin, err2 := t.MarshalBinary()
		fmt.Println(string(tx), err, len(bin), err2)
		var t3 time.Time
		fmt.Println(t3.UnmarshalBinary(bin), t3.Equal(t), t.Compare(times[1]), t.Before(times[1]), t.After(times[1]), t.Sub(times[1]))
	}
	for _, c := range [][2]string{{"2006-01-02", "2024-02-30"}, {"2006-01-02", "2024-13-01"}, {"2006-01-02", "24-01-01"}, {"15:04", "24:00"}, {"15:04", "12:60"}, {time.RFC3339, "2024-01-02T03:04:05"}, {time.RFC3339, "2024-01-02T03:04:05+25:00"}, {time.RFC3339, "2024-01-02 03:04:05Z"}, {"Jan 2", "Foo 3"}, {"Jan _2", "Feb  3"}, {"3:04PM", "13:00PM"}, {"3:04PM", "1:00XM"}, {"2006 002", "2024 366"}, {"2006 002", "2023 366"}, {"Mon Jan 2 2006", "Tue Jan 2 2006"}, {"2006-01-02 MST", "2024-01-01 CEST"}, {"2006-01-02 -0700", "2024-01-01 +0530"}, {"05.000", "07.12"}, {"05", "07.123456"}, {"2006-01-02", "2024-01-02 extra"}, {"2006", ""}, {"MST", "GMT+3"}, {"x2006", "y2006"}, {"2", "32"}, {"Z07:00", "Z"}, {"05.99", "07.123"}} {
		t, err := time.Parse(c[0], c[1])
		fmt.Printf("%q %q %v %v\n", c[0], c[1], t, err)
		t, err = time.ParseInLocation(c[0], c[1], ny)
		fmt.Println("  ", t, err)
	}
	for _, s := range []string{"", "0", "1h", "-1.5h", "1h2m3.5s", "100ms", "1us", "1µs", "1μs", "3ns", ".5s", "1.s", "1", "s", "1x", "1h-2m", "9223372036854775807ns", "9223372036854775808ns", "-9223372036854775808ns", "1e3s", "+5s", "1h 2m", "2562047h47m16.854775807s", "3000000h", "0.0000000001s", ".s", "-.5m"} {
		d, err := time.ParseDuration(s)
		fmt.Printf("%q %v %v %d\n", s, d, err, d)
	}
	for _, d := range []time.Duration{0, 1, -1, 999, 1000, 1100, 1e6, 1.5e6, 1e9, 90e9, 3600e9, 100*time.Hour + 5, -1 << 63, 1<<63 - 1, 59*time.Minute + 59999*time.Millisecond} {
		fmt.Println(d, d.Hours(), d.Minutes(), d.Seconds(), d.Milliseconds(), d.Microseconds(), d.Nanoseconds(), d.Round(time.Minute), d.Truncate(time.Second), d.Abs(), d.Round(7))
	}
	fmt.Println(time.Month(0), time.Month(13), time.Weekday(9), time.March, time.Saturday)
	a, b := times[1], times[2]
	fmt.Println(a.Sub(b), time.Until(time.Now().Add(time.Hour)) > 59*time.Minute, a.Equal(a.In(ny)), a == a.In(ny), a.Day(), a.Hour(), a.Minute(), a.Second(), a.UnixMicro())
	y, m, d := b.Date()
	h, mi, s := b.Clock()
	fmt.Println(y, m, d, h, mi, s, b.Local().IsZero(), time.Time{}.Sub(a), a.Sub(time.Time{}))
	func() {
		defer func() { fmt.Println(recover()) }()
		time.NewTicker(0)
	}()
	fmt.Println(string(a.AppendFormat([]byte("<"), time.Kitchen)))
	st, en := times[8].ZoneBounds()
	fmt.Println(st, en)
}
