package bad

var V = compute(0)

func compute(n int) int { return 10 / n }
