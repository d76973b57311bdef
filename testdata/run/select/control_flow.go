package main

import "fmt"

func find(c <-chan int, quit <-chan bool) (n int) {
	defer func() { fmt.Println("leaving with", n) }()
loop:
	for {
		select {
		case v, ok := <-c:
			switch {
			case !ok:
				break loop
			case v%2 == 0:
				continue loop
			case v > 6:
				return v
			}
			n += v
			if n == 4 {
				goto more
			}
		case <-quit:
			return -1
		}
		continue
	more:
		fmt.Println("more")
	}
	return n
}

func main() {
	feed := func(vs ...int) <-chan int {
		c := make(chan int)
		go func() {
			defer close(c)
			for _, v := range vs {
				c <- v
			}
		}()
		return c
	}
	fmt.Println(find(feed(1, 2, 3, 5), nil))
	fmt.Println(find(feed(1, 9, 0), nil))
	q := make(chan bool)
	close(q)
	fmt.Println(find(nil, q))
	// break leaves the select only.
	c := feed(1, 2)
	for i := range 2 {
		select {
		case v := <-c:
			if v == 1 {
				break
			}
			fmt.Println("second", i)
		}
	}
}
