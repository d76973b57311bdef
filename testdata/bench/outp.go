package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
)

func main() {
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	for i := 0; i < 100000; i++ {
		fmt.Fprintf(w, "%d %s %5.2f\n", i, "abc", float64(i)/3)
	}
	for i := 0; i < 100000; i++ {
		w.WriteString(strconv.Itoa(i))
		w.WriteByte('\n')
	}
	for i := 0; i < 50000; i++ {
		fmt.Fprintln(w, i, "x", true)
	}
}
