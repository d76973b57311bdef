package main

import 08
import (
	''
	"fmt"
)

func main() { os.Exit(1); fmt.Println(time.Now()) }
