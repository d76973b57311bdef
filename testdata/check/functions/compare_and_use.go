package main

func f() {}
func main() {
	_ = f == f
	_ = f == nil
	m := map[func()]int{}
	f = nil
	f++
	_ = *f
	_ = &f
	_ = f.name
	_ = f[0]
	for range f {
	}
	switch f {
	}
	_, _ = m, f
}
