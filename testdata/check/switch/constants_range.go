package main

func main() {
	var b byte
	switch b {
	case 255:
	case 256:
	case -1:
	case 'x':
	case 'é':
	case '世':
	}
	var i8 int8
	switch i8 {
	case 128:
	case -129:
	}
}
