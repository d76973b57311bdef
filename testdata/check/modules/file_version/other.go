package main

func other() {
	for i := range 10 {
		_ = i
	}
	_ = new(1)
}
