package cmplx

import "math"

// Sin is the sine.
func Sin(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && wild(re), isInf(im) && re != 0 && wild(re):
		return complex(math.NaN(), im)
	case re == 0 && wild(im):
		return x
	}
	sin, cos := math.Sincos(re)
	sinh, cosh := sinhcosh(im)
	return complex(sin*cosh, cos*sinh)
}

// Sinh is the hyperbolic sine.
func Sinh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case re == 0 && wild(im), isInf(re) && wild(im):
		return complex(re, math.NaN())
	case im == 0 && isInf(re):
		return x
	case im == 0 && re != re:
		return complex(math.NaN(), im)
	}
	sin, cos := math.Sincos(im)
	sinh, cosh := sinhcosh(re)
	return complex(cos*sinh, sin*cosh)
}

// Cos is the cosine.
func Cos(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && wild(re):
		return complex(math.NaN(), -im*math.Copysign(0, re))
	case isInf(im) && re == 0:
		return complex(math.Inf(1), -re*math.Copysign(0, im))
	case isInf(im) && wild(re):
		return complex(math.Inf(1), math.NaN())
	case re == 0 && im != im:
		return complex(math.NaN(), 0)
	}
	sin, cos := math.Sincos(re)
	sinh, cosh := sinhcosh(im)
	return complex(cos*cosh, -sin*sinh)
}

// Cosh is the hyperbolic cosine.
func Cosh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case re == 0 && wild(im):
		return complex(math.NaN(), re*math.Copysign(0, im))
	case isInf(re) && im == 0:
		return complex(math.Inf(1), im*math.Copysign(0, re))
	case isInf(re) && wild(im):
		return complex(math.Inf(1), math.NaN())
	case im == 0 && re != re:
		return complex(math.NaN(), im)
	}
	sin, cos := math.Sincos(im)
	sinh, cosh := sinhcosh(re)
	return complex(cos*cosh, sin*sinh)
}

// Tan is the tangent.
func Tan(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case isInf(im) && wild(re):
		return complex(math.Copysign(0, re), math.Copysign(1, im))
	case isInf(im):
		return complex(math.Copysign(0, math.Sin(2*re)), math.Copysign(1, im))
	case re == 0 && im != im:
		return x
	}
	d := math.Cos(2*re) + math.Cosh(2*im)
	if math.Abs(d) < 0.25 {
		d = nearPole(x)
	}
	if d == 0 {
		return Inf()
	}
	return complex(math.Sin(2*re)/d, math.Sinh(2*im)/d)
}

// Tanh is the hyperbolic tangent.
func Tanh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case isInf(re) && wild(im):
		return complex(math.Copysign(1, re), math.Copysign(0, im))
	case isInf(re):
		return complex(math.Copysign(1, re), math.Copysign(0, math.Sin(2*im)))
	case im == 0 && re != re:
		return x
	}
	d := math.Cosh(2*re) + math.Cos(2*im)
	if d == 0 {
		return Inf()
	}
	return complex(math.Sinh(2*re)/d, math.Sin(2*im)/d)
}

// Cot is the cotangent.
func Cot(x complex128) complex128 {
	d := math.Cosh(2*imag(x)) - math.Cos(2*real(x))
	if math.Abs(d) < 0.25 {
		d = nearPole(x)
	}
	if d == 0 {
		return Inf()
	}
	return complex(math.Sin(2*real(x))/d, -math.Sinh(2*imag(x))/d)
}

// nearPole is cosh(2y) - cos(2x) by its Taylor series, where the difference
// of the two would lose its digits.
func nearPole(z complex128) float64 {
	x, y := modPi(math.Abs(2*real(z))), math.Abs(2*imag(z))
	x, y = x*x, y*y
	xs, ys, factorial, n, sum := 1.0, 1.0, 1.0, 0.0, 0.0
	next := func(sign float64) float64 {
		for range 2 {
			n++
			factorial *= n
		}
		xs *= x
		ys *= y
		term := (ys + sign*xs) / factorial
		sum += term
		return term
	}
	for {
		next(1)
		if t := next(-1); !(math.Abs(t/sum) > 1.0/(1<<53)) {
			return sum
		}
	}
}

// modPi is what is left of x after the multiple of Pi nearest to it. Pi stands
// in three parts, so that the products are exact.
func modPi(x float64) float64 {
	const (
		high = 3.141592502593994
		mid  = 1.5099578831723193e-07
		low  = 1.0780605716316238e-14
	)
	if x >= 1<<30 {
		return math.Atan(math.Sin(x) / math.Cos(x)) // which reduce what is large exactly
	}
	t := float64(int64(x/math.Pi + 0.5))
	return ((x - t*high) - t*mid) - t*low
}
