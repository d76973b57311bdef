// Package cmplx has the elementary functions for complex numbers.
//
// The formulas are those of the Cephes library, as Go's are, so that the last
// bit agrees; each function first takes the arguments that C99's annex G gives
// a value of their own.
package cmplx

import "math"

// Abs is the distance of x from zero.
func Abs(x complex128) float64 { return math.Hypot(real(x), imag(x)) }

// Phase is the angle of x in the range from -Pi to Pi.
func Phase(x complex128) float64 { return math.Atan2(imag(x), real(x)) }

// Polar is the distance from zero and the angle.
func Polar(x complex128) (r, θ float64) { return Abs(x), Phase(x) }

// Rect is the number at distance r and angle θ.
func Rect(r, θ float64) complex128 {
	sin, cos := math.Sincos(θ)
	return complex(r*cos, r*sin)
}

// Conj is the mirror image at the real axis.
func Conj(x complex128) complex128 { return complex(real(x), -imag(x)) }

// Inf is a complex infinity.
func Inf() complex128 { return complex(math.Inf(1), math.Inf(1)) }

// NaN is a complex "not a number".
func NaN() complex128 { return complex(math.NaN(), math.NaN()) }

// IsInf reports whether a part of x is an infinity.
func IsInf(x complex128) bool { return isInf(real(x)) || isInf(imag(x)) }

// IsNaN reports whether a part of x is NaN and neither is an infinity.
func IsNaN(x complex128) bool {
	return !IsInf(x) && (real(x) != real(x) || imag(x) != imag(x))
}

func isInf(f float64) bool { return math.IsInf(f, 0) }

// wild reports that f is no finite number.
func wild(f float64) bool { return f-f != 0 }

// sinhcosh is both at the cost of one exponential.
func sinhcosh(x float64) (sinh, cosh float64) {
	if math.Abs(x) <= 0.5 {
		return math.Sinh(x), math.Cosh(x)
	}
	up := math.Exp(x)
	down := 0.5 / up
	up *= 0.5
	return up - down, up + down
}

// Exp is e to the power of x.
func Exp(x complex128) complex128 {
	re, im := real(x), imag(x)
	if isInf(re) {
		if re > 0 && im == 0 {
			return x
		}
		if wild(im) {
			if re < 0 {
				return complex(0, math.Copysign(0, im))
			}
			return complex(math.Inf(1), math.NaN())
		}
	} else if re != re && im == 0 {
		return complex(math.NaN(), im)
	}
	return Rect(math.Exp(re), im)
}

// Log is the natural logarithm.
func Log(x complex128) complex128 { return complex(math.Log(Abs(x)), Phase(x)) }

// Log10 is the logarithm in base 10.
func Log10(x complex128) complex128 {
	z := Log(x)
	return complex(math.Log10E*real(z), math.Log10E*imag(z))
}

// Pow is x to the power of y.
func Pow(x, y complex128) complex128 {
	if x == 0 {
		switch {
		case real(y) == 0:
			return 1
		case real(y) > 0:
			return 0
		case real(y) < 0 && imag(y) == 0:
			return complex(math.Inf(1), 0)
		case real(y) < 0:
			return Inf()
		}
		return NaN()
	}
	size := Abs(x)
	if size == 0 {
		return 0
	}
	r, angle := math.Pow(size, real(y)), Phase(x)
	θ := real(y) * angle
	if imag(y) != 0 {
		r *= math.Exp(-imag(y) * angle)
		θ += imag(y) * math.Log(size)
	}
	return Rect(r, θ)
}

// Sqrt is the root in the right half plane.
func Sqrt(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && re == 0:
		return complex(0, im)
	case im == 0 && re < 0:
		return complex(0, math.Copysign(math.Sqrt(-re), im))
	case im == 0:
		return complex(math.Sqrt(re), im)
	case isInf(im):
		return complex(math.Inf(1), im)
	case re == 0:
		r := math.Sqrt(0.5 * math.Abs(im))
		return complex(r, math.Copysign(r, im))
	}
	// Scaled, so that no square overflows or vanishes.
	up, down := float64(1<<54), 1.0/(1<<27)
	if math.Abs(re) > 4 || math.Abs(im) > 4 {
		up, down = 0.25, 2
	}
	re, im = re*up, im*up
	size := math.Hypot(re, im)
	var a, b float64
	if re > 0 {
		a = math.Sqrt(0.5*size + 0.5*re)
		b = down * math.Abs(0.5*im/a)
		a *= down
	} else {
		b = math.Sqrt(0.5*size - 0.5*re)
		a = down * math.Abs(0.5*im/b)
		b *= down
	}
	if im < 0 {
		b = -b
	}
	return complex(a, b)
}
