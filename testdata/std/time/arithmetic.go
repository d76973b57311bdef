package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.Date(2023, 1, 31, 23, 59, 59, 999, time.UTC)
	fmt.Println(t.AddDate(0, 1, 0), t.AddDate(0, 0, 1), t.AddDate(1, -1, 29), t.AddDate(-4, 1, -3))
	fmt.Println(t.Add(time.Nanosecond), t.Add(-24*time.Hour), t.Add(365*24*time.Hour))
	u := time.Date(2024, 3, 10, 1, 2, 3, 0, time.UTC)
	fmt.Println(u.Sub(t), t.Sub(u), u.After(t), u.Before(t), u.Equal(t), u.Compare(t), t.Compare(u), t.Compare(t))
	far, early := time.Date(2500, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	fmt.Println(far.Sub(early), early.Sub(far))
	// Values out of range are carried over.
	fmt.Println(time.Date(2023, 14, 35, 25, 61, 61, 1e9+1, time.UTC))
	fmt.Println(time.Date(2023, 0, 0, -1, -1, -1, -1, time.UTC))
	fmt.Println(time.Date(2024, 2, 30, 0, 0, 0, 0, time.UTC), time.Date(2023, 2, 29, 0, 0, 0, 0, time.UTC), time.Date(1900, 2, 29, 0, 0, 0, 0, time.UTC))
	y, m, d := u.Date()
	hh, mm, ss := u.Clock()
	fmt.Println(y, m, d, hh, mm, ss, u.Nanosecond(), u.YearDay(), u.Weekday())
	for _, day := range []time.Time{time.Date(2020, 12, 31, 0, 0, 0, 0, time.UTC), time.Date(2021, 1, 3, 0, 0, 0, 0, time.UTC), time.Date(2021, 1, 4, 0, 0, 0, 0, time.UTC), time.Date(2018, 12, 31, 0, 0, 0, 0, time.UTC)} {
		wy, w := day.ISOWeek()
		fmt.Println(day.Format(time.DateOnly), wy, w, day.Weekday())
	}
	x := time.Date(2024, 5, 6, 7, 8, 9, 123456789, time.UTC)
	for _, r := range []time.Duration{1, time.Microsecond, time.Millisecond, time.Second, time.Minute, time.Hour, 24 * time.Hour, 7 * time.Second} {
		fmt.Println(x.Round(r), x.Truncate(r))
	}
	fmt.Println(x.Unix(), x.UnixMilli(), x.UnixMicro(), x.UnixNano())
	fmt.Println(time.Unix(1700000000, 5).UTC(), time.Unix(-1, -1).UTC(), time.Unix(0, 3e9).UTC(), time.UnixMilli(1234567890123).UTC(), time.UnixMicro(-1).UTC())
	fmt.Println(time.Unix(1<<40, 0).UTC())
	var zero time.Time
	fmt.Println(zero.Add(1).IsZero(), zero.UnixNano(), zero.Weekday(), zero == time.Time{})
	a, b := time.Unix(5, 0).UTC(), time.Unix(5, 0).In(time.FixedZone("a", 60))
	fmt.Println(a == b, a.Equal(b), a.Hour(), b.Minute())
	times := map[time.Time]string{a: "a"}
	fmt.Println(times[time.Unix(5, 0).UTC()])
}
