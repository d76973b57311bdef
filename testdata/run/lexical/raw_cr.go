// Comments may hold anything; raw strings keep tabs and quotes.
package main

import "fmt"

const text = `line 1
	line 2 "quoted"
line 3 \t \x41 \u00e9 %d
`

func main() {
	fmt.Print(text)
	fmt.Println(len(text))
	fmt.Println(`a` + "`" + `b`)
	fmt.Printf(`%d`+"\n", 5)
	fmt.Printf("%d"+`
`, 6)
}
