package main

func each(yield func(int) bool) { yield(1) }

func cleanup() {
	for range each {
		for range each {
			if r := recover(); r != nil {
				println("never")
			}
		}
	}
}

func main() {
	defer cleanup()
	panic("two loops")
}
