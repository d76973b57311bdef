package main

import "example.com/app/deep/inner"

func main() {
	t := &inner.T{}
	t.Do(func() { inner.Fail(3) })
}
