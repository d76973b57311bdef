package main

func main() {
block:
	{
		for {
			break block
		}
	}
sw:
	switch {
	default:
		for {
			continue sw
		}
	}
cond:
	if true {
		break cond
	}
}
