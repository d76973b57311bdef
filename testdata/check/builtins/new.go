package main

func main() {
	_ = new()
	_ = new(int, string)
	_ = new(1)
	_ = new(nil)
	_ = new("a" + 1)
	var p *string = new(int)
	var q *int = new(1.5)
	new(int)
	_ = new(undefined)
	_ = new(main)
	_ = new(len)
	_ = new(new)
	f := new(f)
}
