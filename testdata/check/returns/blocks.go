package main

func a() int {
	{
		return 1
	}
}

func b() int {
	{
		println()
	}
}

func c() int {
	goto end
end:
	return 1
}

func d() int {
loop:
	println()
	goto loop
}

func e() (n int) {
	defer func() { n = 1 }()
}

func f() int {
	return 1;
	;
}

func main() {}
