package main

func main() {
	goto done
	a := 1
	var b, c = 2, 3
	d, e := 4, 5
	println(a, b, c, d, e)
done:
	println()
}
