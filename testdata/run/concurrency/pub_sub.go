package main

import (
	"fmt"
	"sort"
	"sync"
)

type broker struct {
	mu   sync.RWMutex
	subs map[string][]chan string
}

func (b *broker) subscribe(topic string) <-chan string {
	c := make(chan string, 8)
	b.mu.Lock()
	b.subs[topic] = append(b.subs[topic], c)
	b.mu.Unlock()
	return c
}

func (b *broker) publish(topic, text string) int {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, c := range b.subs[topic] {
		c <- text
	}
	return len(b.subs[topic])
}

func (b *broker) close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, list := range b.subs {
		for _, c := range list {
			close(c)
		}
	}
	b.subs = nil
}

func main() {
	b := &broker{subs: map[string][]chan string{}}
	var mu sync.Mutex
	var log []string
	var wg sync.WaitGroup
	for i, topics := range [][]string{{"news"}, {"news", "sport"}, {"sport"}} {
		for _, t := range topics {
			c := b.subscribe(t)
			wg.Add(1)
			go func() {
				defer wg.Done()
				for m := range c {
					mu.Lock()
					log = append(log, fmt.Sprintf("reader %d %s: %s", i, t, m))
					mu.Unlock()
				}
			}()
		}
	}
	fmt.Println(b.publish("news", "hello"), b.publish("sport", "goal"), b.publish("weather", "rain"))
	fmt.Println(b.publish("news", "bye"))
	b.close()
	wg.Wait()
	sort.Strings(log)
	for _, l := range log {
		fmt.Println(l)
	}
}
