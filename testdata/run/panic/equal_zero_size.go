// Zero-size values share one box.

package main

type Z struct{}

func (Z) Error() string { return "zero size" }
func main() {
	defer func() { panic(Z{}) }()
	panic(Z{})
}
