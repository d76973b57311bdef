package main

func main() {
	if true {
	}
	else {
	}
	if false {
	} else if {
	}
	switch {
	case 1 > 2
		x()
	}
	for ;; {
	}
	select {
	case x:
	}
}
