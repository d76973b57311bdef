// LastGC is on the wall clock.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	var m runtime.MemStats
	t := time.Now()
	runtime.GC()
	runtime.ReadMemStats(&m)
	d := time.Unix(0, int64(m.LastGC)).Sub(t)
	fmt.Println(d > -time.Second && d < 5*time.Second, m.NumGC > 0)
}
