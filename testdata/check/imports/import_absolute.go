package main

import "/x"

func main() {
	fmt.Println(1)
}
