package main

func main() {
	if true {
		print(1)
