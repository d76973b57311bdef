package main

func main() {
	n := 0
	if n == 0 {
		goto done
	}
	m := n + 1
	println(m)
done:
	println(n)
}
