package main

func helper() any { return recover() }

func main() {
	defer func() {
		if r := helper(); r != nil {
			println("handled")
		}
	}()
	var a []int
	i := 5
	a[i]++
}
