package main

func main() {
	goto done
	const k = 1
	type t int
	var (
		x t
		y = k
	)
	println(x, y)
done:
	goto last
	{
		z := 1
		println(z)
	}
last:
}
