package main

import (
	"encoding/json"
	"fmt"
	"time"
)

func main() {
	utc := time.Date(2024, time.February, 29, 13, 4, 5, 123456789, time.UTC)
	ny, err := time.LoadLocation("America/New_York")
	if err != nil {
		fmt.Println(err)
		return
	}
	tk, _ := time.LoadLocation("Asia/Tokyo")
	fx := time.FixedZone("", -3*3600-1800)
	fx2 := time.FixedZone("XYZ", 5*3600+45*60)
	fx3 := time.FixedZone("ODD", 3661)
	ts := []time.Time{utc, utc.In(ny), utc.In(tk), utc.In(fx), utc.In(fx2), utc.In(fx3), {}, time.Unix(0, 0).UTC(), time.Unix(-1, 999999999).UTC(), time.Date(-5, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(10000, 12, 31, 23, 59, 59, 0, time.UTC), time.Date(2023, 3, 12, 2, 30, 0, 0, ny), time.Date(2023, 11, 5, 1, 30, 0, 0, ny), time.Date(2024, 14, 35, 25, 61, 61, 1e9, time.UTC), time.Date(2024, 0, 0, -1, -1, -1, -1, time.UTC), time.UnixMilli(1700000000123).UTC(), time.UnixMicro(-1).UTC()}
	layouts := []string{time.Layout, time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123, time.RFC1123Z, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.StampMicro, time.StampNano, time.DateTime, time.DateOnly, time.TimeOnly, "Monday Mon Jan January 1 01 2 02 _2 002 __2 06 2006 3 03 15 4 04 5 05 PM pm MST -07 -0700 -07:00 -07:00:00 -070000 Z07 Z0700 Z07:00 Z070000 Z07:00:00", ".000 .999 ,000 ,999 05.000000000 05,999999 .0 .9", "2006-01-02T15:04:05.999999Z07:00", "", "plain", "Janus Sunday 20060102150405"}
	for _, t := range ts {
		for _, l := range layouts {
			fmt.Printf("%s|", t.Format(l))
		}
		fmt.Println()
		fmt.Println(t, t.IsZero(), t.Unix(), t.UnixMilli(), t.UnixMicro(), t.Nanosecond(), t.YearDay(), t.Weekday(), t.Month())
		y, w := t.ISOWeek()
		n, o := t.Zone()
		fmt.Println(y, w, n, o, t.Location(), t.IsDST())
		fmt.Printf("%#v %s\n", t, t.GoString())
		b, err := json.Marshal(t)
		fmt.Println(string(b), err)
		tx, err := t.MarshalText()
		fmt.Println(string(tx), err)
		bb, err := t.MarshalBinary()
		fmt.Println(bb, err)
		var t2 time.Time
		fmt.Println(t2.UnmarshalBinary(bb), t2.Equal(t), t2)
		for _, d := range []time.Duration{time.Hour, 24 * time.Hour, time.Minute * 7, time.Second, 0, -1, time.Millisecond * 3} {
			fmt.Print(t.Truncate(d).Format(time.RFC3339Nano), " ", t.Round(d).Format(time.RFC3339Nano), ";")
		}
		fmt.Println()
		for _, a := range [][3]int{{0, 1, 0}, {1, 0, 0}, {0, 0, 31}, {0, -1, 0}, {-1, 0, -1}, {0, 13, 40}} {
			fmt.Print(t.AddDate(a[0], a[1], a[2]).Format(time.RFC3339), " ")
		}
		fmt.Println()
		h, m, s := t.Clock()
		yy, mm, dd := t.Date()
		fmt.Println(h, m, s, yy, mm, dd, t.Compare(utc), t.Before(utc), t.After(utc), t.Equal(utc), t.Sub(utc))
		st, en := t.ZoneBounds()
		fmt.Println(st, en)
	}
	for _, d := range []time.Duration{0, 1, 999, 1000, 1500, 1e6, 1.5e6, 1e9, 61e9, 3600e9, 90*time.Minute + 30*time.Second + 5*time.Millisecond, -1, -1500 * time.Millisecond, 1<<63 - 1, -1 << 63, 100 * time.Hour, 1234567890} {
		fmt.Println(d, d.Hours(), d.Minutes(), d.Seconds(), d.Milliseconds(), d.Microseconds(), d.Nanoseconds(), d.Abs(), d.Round(time.Second), d.Truncate(time.Second), d.Round(time.Hour), d.Round(7*time.Millisecond), d.Truncate(0))
		fmt.Printf("%d %v %s %q %#v %T %5.1f %x\n", d, d, d, d, d, d, d, d)
	}
	for _, s := range []string{"", "0", "1", "1h", "1h30m", "1.5h", "-2m3.5s", "+5ns", "3us", "3µs", "3μs", ".5s", "1.s", ".s", "1x", "1h 2m", "h", "9223372036854775807ns", "9223372036854775808ns", "-9223372036854775808ns", "1e3s", "2562047h47m16.854775807s", "3000000h", "1d", "--1s", "0.000000000001s", "0x1s", "1.999999999999999999999s"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
	for _, c := range [][2]string{{time.RFC3339, "2024-02-29T13:04:05Z"}, {time.RFC3339, "2024-02-30T13:04:05Z"}, {time.RFC3339, "2024-02-29T25:04:05Z"}, {time.RFC3339, "2024-02-29T13:04:05"}, {time.RFC3339, "2024-02-29T13:04:05+05:30"}, {time.RFC3339, "2024-02-29T13:04:05.123456789123+05:30"}, {time.RFC3339, "2024-02-29T13:04:05,5Z"}, {time.RFC3339, "2024-2-29T13:04:05Z"}, {time.RFC3339, "2024-02-29T13:04:05Zx"}, {time.RFC3339, ""}, {time.DateOnly, "2024-13-01"}, {time.DateOnly, "2024-00-01"}, {time.DateOnly, "2024-01-32"}, {time.DateOnly, "24-01-01"}, {time.DateOnly, "2023-02-29"}, {time.RFC1123, "Thu, 29 Feb 2024 13:04:05 EST"}, {time.RFC1123Z, "Thu, 29 Feb 2024 13:04:05 -0500"}, {time.RFC850, "Thursday, 29-Feb-24 13:04:05 UTC"}, {time.ANSIC, "Thu Feb  9 13:04:05 2024"}, {time.ANSIC, "Thu Feb 29 13:04:05 2024"}, {time.Kitchen, "3:04PM"}, {time.Kitchen, "13:04PM"}, {time.Kitchen, "3:04XM"}, {time.Kitchen, "12:00AM"}, {"Jan 2 2006", "feb 3 2024"}, {"January 2 2006", "Febuary 3 2024"}, {"2006-01-02 15:04:05 MST", "2024-01-01 00:00:00 PST"}, {"2006-01-02 15:04:05 MST", "2024-01-01 00:00:00 GMT+3"}, {"2006 002", "2024 060"}, {"2006 002", "2023 366"}, {"2006-01-02 002", "2024-03-01 060"}, {"06", "68"}, {"06", "69"}, {"15:04:05.000", "01:02:03.123"}, {"15:04:05.000", "01:02:03.12"}, {"15:04:05.999", "01:02:03.1"}, {"15:04:05", "01:02:03.456"}, {"15:04:60", "01:02:60"}, {"15:04:05", "01:60:05"}, {"15:04:05", "01:02:61"}, {"-07:00", "+24:00"}, {"Z07:00", "-01:60"}, {"Mon Jan", "Xyz Jan"}, {"2006 Jan", "2024 Foo"}, {"_2 Jan", " 5 Mar"}, {"2006-01-02", "2024-01-02 extra"}, {"2006-01-02 extra", "2024-01-02"}, {"3PM", "0PM"}, {"03:04", "13:04"}} {
		t, err := time.Parse(c[0], c[1])
		fmt.Println(t, err)
		t, err = time.ParseInLocation(c[0], c[1], ny)
		fmt.Println(t, err)
	}
	var tm time.Time
	for _, s := range []string{`"2024-01-01T00:00:00Z"`, `"x"`, `null`, `5`, `"2024-01-01T00:00:00+25:00"`, `"2024-01-01 00:00:00"`, `""`, `"2024-01-01T1:00:00Z"`} {
		fmt.Println(json.Unmarshal([]byte(s), &tm), tm)
	}
	_, err = time.LoadLocation("Nowhere/City")
	fmt.Println(err)
	_, err = time.LoadLocation("../etc")
	fmt.Println(err)
	l, err := time.LoadLocation("")
	fmt.Println(l, err)
	l, err = time.LoadLocation("Local")
	fmt.Println(l, err)
	fmt.Println(time.Month(13), time.Month(0), time.Weekday(7), time.Weekday(-1), time.March, time.Saturday)
	fmt.Println(time.Until(time.Now().Add(time.Hour)) > 59*time.Minute, time.Since(time.Now()) < time.Second)
	a := time.Date(2024, 1, 31, 0, 0, 0, 0, time.UTC)
	fmt.Println(a.AddDate(0, 1, 0), a.Add(-24*time.Hour), a.Sub(time.Time{}), time.Time{}.Sub(a))
	fmt.Println(a == time.Date(2024, 1, 31, 0, 0, 0, 0, time.UTC), a.In(ny) == a, a.In(ny).Equal(a), a.Local().Equal(a))
	for y := 2015; y < 2030; y++ {
		yy, w := time.Date(y, 12, 31, 0, 0, 0, 0, time.UTC).ISOWeek()
		y2, w2 := time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC).ISOWeek()
		fmt.Print(yy, w, " ", y2, w2, "; ")
	}
	fmt.Println()
	fmt.Println(string(a.AppendFormat([]byte("x "), time.Kitchen)))
	for m := time.January; m <= time.December; m++ {
		d := time.Date(2023, m, 15, 12, 0, 0, 0, ny)
		fmt.Print(d.Format("Jan -0700 MST"), " ")
	}
	fmt.Println()
}
