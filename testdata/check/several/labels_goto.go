package main

func main() {
	goto 5
	goto
	break 1
L:
}

func f() {
M: x := 1
N:
	case 1:
	default:
}

func g() {
	return 1,
	return
	continue L M
	fallthrough 1
}
