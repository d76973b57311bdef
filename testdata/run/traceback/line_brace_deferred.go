// Without return the line is the closing brace, also behind loops and blocks.

package main

func f(fail bool) {
	defer func() {
		if fail {
			panic("deferred")
		}
	}()
	if fail {
		println("failing")
	} else {
		println("fine")
	}
}

func main() {
	f(false)
	f(true)
}
