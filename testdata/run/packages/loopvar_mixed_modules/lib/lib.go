package lib

func Funcs() (fs []func() int) {
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
	}
	return
}

// Caught recovers from panic(nil) in a package of an older language.
func Caught() (r any) {
	defer func() { r = recover() }()
	panic(nil)
}
