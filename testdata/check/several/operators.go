package main

func main() {
	a := 1
	a =+ 2
	a === 1
	a <> 1
	a != = 1
	a ** 2
	a // 2
	a and b
	not a
	a := b := 1
	a, b += 1
	if a = 1 {
	}
	if a == 1; {
	}
	!a
	a++ = 1
	x = a++
	*a++
	a--.b
	&&a
	<-a = 1
}
