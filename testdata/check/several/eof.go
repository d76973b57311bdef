package main

func main() {
	if true {
		for {
			x := map[string]func(){
				"a": func() {
