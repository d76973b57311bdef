package main

func main() {
	_ = len()
	_ = len(1)
	_ = len("a", "b")
	_ = cap("a")
	_ = cap(map[int]int{})
	_ = len(nil)
	_ = cap(1.5)
	_ = len(main)
	var p *[]int
	_ = len(p)
	const c = len([3]int{})
	const d = len([]int{1})
	len("a")
}
