package main

func main() {
	_ = complex(1)
	_ = complex("a", "b")
	_ = complex(1, "a")
	var f32 float32
	var f64 float64
	_ = complex(f32, f64)
	_ = complex(1, f32)
	_ = real(1.5)
	_ = real("a")
	_ = imag(f64)
	_ = real(nil)
	var i int
	_ = complex(i, i)
	_ = complex(1i, 2)
}
