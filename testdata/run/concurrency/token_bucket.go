//also: --virtual-time

package main

import (
	"fmt"
	"sync"
	"time"
)

type bucket struct {
	mu     sync.Mutex
	tokens float64
	last   time.Time
	rate   float64
	size   float64
}

func (b *bucket) allow(now time.Time) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.tokens = min(b.size, b.tokens+now.Sub(b.last).Seconds()*b.rate)
	b.last = now
	if b.tokens < 1 {
		return false
	}
	b.tokens--
	return true
}

func main() {
	start := time.Date(2024, 1, 2, 3, 4, 5, 0, time.UTC)
	b := &bucket{tokens: 2, last: start, rate: 2, size: 3}
	for i := range 12 {
		now := start.Add(time.Duration(i) * 200 * time.Millisecond)
		fmt.Println(now.Format("05.000"), b.allow(now))
	}
}
