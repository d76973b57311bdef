package main

import "io"
func main() {
	var i interface{}
	switch i.(type) {
	case int, string, int:
	case string:
	case nil:
	case nil:
	case io.Reader, io.Reader:
	case []int:
	case []int:
	case error, interface{ Error() string }:
	}
}
