package main

import "encoding/binary"

func main() {
	binary.BigEndian.Uint32([]byte{1})
}
