//also: --virtual-time

package main

import (
	"fmt"
	"time"
)

type lap struct {
	name string
	d    time.Duration
}

func main() {
	start := time.Now()
	var laps []lap
	for i, d := range []time.Duration{200, 600, 400} {
		time.Sleep(d * time.Millisecond)
		laps = append(laps, lap{fmt.Sprint("lap ", i), time.Since(start)})
	}
	last := time.Duration(0)
	for _, l := range laps {
		fmt.Println(l.name, (l.d - last).Truncate(200*time.Millisecond))
		last = l.d
	}
}
