package main

func main() {
	_ = int8(200)
	_ = uint(-1)
	_ = int(1.5)
	_ = byte(256)
	_ = uint8(-1)
	_ = int("a")
	_ = string(1.5)
	_ = bool(1)
	_ = float32(1e40)
	_ = rune(1 << 40)
}
