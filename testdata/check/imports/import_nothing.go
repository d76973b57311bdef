package main

import

func main() {
	fmt.Println(1)
}
