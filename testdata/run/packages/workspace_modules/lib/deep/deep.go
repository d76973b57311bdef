package deep

// Loop shows that this module speaks Go 1.21.
func Loop() (sum int) {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
	}
	for _, f := range fs {
		sum += f()
	}
	return
}
