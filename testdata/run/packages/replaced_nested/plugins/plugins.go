package plugins

import "example.com/app/plugins/text"

func Count() (n int) {
	var last func() int
	for i := 0; i < 5; i++ {
		last = func() int { return i }
	}
	return last() + len(text.Name)
}
