package lib

func Add(a, b int) int      { return a + b }
func Two() (int, error)     { return 1, nil }
func Gen[T any](v T) (z T) { return }
