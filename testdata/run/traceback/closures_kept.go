// Literals that defer stay functions of their own: names nest with dots.

package main

func f() {
	a := func() {
		defer func() {}()
		b := func() {
			defer func() {}()
			func() {
				defer func() {}()
				panic("deep")
			}()
		}
		b()
	}
	a()
}
func main() { f() }
