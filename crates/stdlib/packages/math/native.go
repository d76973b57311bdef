package math

// Sqrt returns the square root.
func Sqrt(x float64) float64

// Floor returns the greatest integer not above x.
func Floor(x float64) float64

// Ceil returns the least integer not below x.
func Ceil(x float64) float64

// Trunc returns the integer part.
func Trunc(x float64) float64

// Round returns the nearest integer, halves away from zero.
func Round(x float64) float64

// RoundToEven returns the nearest integer, halves to even.
func RoundToEven(x float64) float64

// Cbrt returns the cube root.
func Cbrt(x float64) float64

// Exp returns e**x.
func Exp(x float64) float64

// Exp2 returns 2**x.
func Exp2(x float64) float64

// Expm1 returns e**x - 1, exact near zero.
func Expm1(x float64) float64

// Log returns the natural logarithm.
func Log(x float64) float64

// Log2 returns the binary logarithm.
func Log2(x float64) float64

// Log10 returns the decimal logarithm.
func Log10(x float64) float64

// Log1p returns log(1+x), exact near zero.
func Log1p(x float64) float64

// Sin returns the function of that name.
func Sin(x float64) float64

// Cos returns the function of that name.
func Cos(x float64) float64

// Tan returns the function of that name.
func Tan(x float64) float64

// Asin returns the function of that name.
func Asin(x float64) float64

// Acos returns the function of that name.
func Acos(x float64) float64

// Atan returns the function of that name.
func Atan(x float64) float64

// Sinh returns the function of that name.
func Sinh(x float64) float64

// Cosh returns the function of that name.
func Cosh(x float64) float64

// Tanh returns the function of that name.
func Tanh(x float64) float64

// Asinh returns the function of that name.
func Asinh(x float64) float64

// Acosh returns the function of that name.
func Acosh(x float64) float64

// Atanh returns the function of that name.
func Atanh(x float64) float64

// Gamma returns the gamma function.
func Gamma(x float64) float64

// Erf returns the error function.
func Erf(x float64) float64

// Erfc returns the complementary error function.
func Erfc(x float64) float64

// J0 returns the function of that name.
func J0(x float64) float64

// J1 returns the function of that name.
func J1(x float64) float64

// Y0 returns the function of that name.
func Y0(x float64) float64

// Y1 returns the function of that name.
func Y1(x float64) float64

// FMA returns x*y + z, rounded once.
func FMA(x, y, z float64) float64

// Mod returns the remainder of x/y with the sign of x.
func Mod(x, y float64) float64

// Remainder returns the IEEE 754 remainder of x/y.
func Remainder(x, y float64) float64

// Modf returns the integer part and the rest.
func Modf(f float64) (integer float64, fractional float64)

// Frexp returns a fraction in [1/2, 1) and a power of two.
func Frexp(f float64) (frac float64, exp int)

// Ldexp is the inverse of Frexp.
func Ldexp(frac float64, exp int) float64

// Hypot returns Sqrt(p*p + q*q) without needless overflow.
func Hypot(p, q float64) float64

// Pow returns x**y.
func Pow(x, y float64) float64

// Sincos returns Sin(x) and Cos(x).
func Sincos(x float64) (sin, cos float64)

// Atan2 returns the arc tangent of y/x in the right quadrant.
func Atan2(y, x float64) float64

// Lgamma returns the logarithm of Gamma's magnitude and its sign.
func Lgamma(x float64) (lgamma float64, sign int)

// Jn returns the Bessel function of the first kind.
func Jn(n int, x float64) float64

// Yn returns the Bessel function of the second kind.
func Yn(n int, x float64) float64

// tens is 10**n, correctly rounded.
func tens(n int) float64
