package main

import (
	"fmt"
	"math"
	"time"
)

func main() {
	for _, d := range []time.Duration{0, 1, 999, 1000, 1100, 1500000, 2200 * time.Millisecond, time.Second, 61 * time.Second, 3*time.Hour + 25*time.Minute + 45*time.Second + 500*time.Millisecond,
		-time.Minute, math.MaxInt64, math.MinInt64, 100 * time.Hour, 59999 * time.Microsecond} {
		fmt.Println(d, d.Hours(), d.Minutes(), d.Seconds(), d.Milliseconds(), d.Microseconds(), d.Nanoseconds(), d.Abs())
	}
	for _, s := range []string{"1h15m30.918s", "0", "+5s", "-5.5s", "1us", "1µs", "1μs", "2.5h", ".5m", "1.s", "3000000h", "9223372036854775807ns", "9223372036854775808ns", "-9223372036854775808ns",
		"", "3", "h", "1x", "1h-2m", "- 1s", "1.2.3s", "+", "1e3s", "0.0000000001s", "1m 2s"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
	d := time.Hour + 15*time.Minute + 30*time.Second + 918273645
	for _, u := range []time.Duration{1, time.Microsecond, time.Millisecond, time.Second, 2 * time.Second, time.Minute, 10 * time.Minute, time.Hour, 0, -1} {
		fmt.Println(d.Round(u), d.Truncate(u), (-d).Round(u), (-d).Truncate(u))
	}
	fmt.Println(time.Duration(math.MaxInt64).Round(time.Hour))
	fmt.Printf("%v %d %s %T %.2f %5.1f\n", d, d, d, d, d.Seconds(), d.Hours())
	fmt.Println(3*time.Second == 3000*time.Millisecond, time.Duration(2.5*float64(time.Second)))
}
