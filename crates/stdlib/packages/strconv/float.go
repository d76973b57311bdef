package strconv

// parseFloat reads the longest prefix of s that is a number of that size; n is
// its length.
func parseFloat(s string, bitSize int) (f float64, n int, status int)

func appendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte
func formatFloat(f float64, fmt byte, prec, bitSize int) string

// ParseFloat reads a decimal or hexadecimal floating-point number, rounded to
// the nearest of that size.
func ParseFloat(s string, bitSize int) (float64, error) {
	f, n, status := parseFloat(s, bitSize)
	if n != len(s) && status != badSyntax {
		return 0, parseError("ParseFloat", s, badSyntax, 0, 0)
	}
	if status != parsed {
		return f, parseError("ParseFloat", s, status, 0, 0)
	}
	return f, nil
}

// FormatFloat writes f in format b, e, E, f, g, G, x or X with prec digits, or
// as few as identify f if prec is -1.
func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	if bitSize != 32 && bitSize != 64 {
		panic("strconv: illegal FormatFloat bitSize")
	}
	return formatFloat(f, fmt, prec, bitSize)
}

// AppendFloat appends what FormatFloat gives.
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	if bitSize != 32 && bitSize != 64 {
		panic("strconv: illegal AppendFloat bitSize")
	}
	return appendFloat(dst, f, fmt, prec, bitSize)
}

// FormatComplex writes c as (a+bi).
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	bitSize /= 2
	im := formatFloat(imag(c), fmt, prec, bitSize)
	if im[0] != '+' && im[0] != '-' {
		im = "+" + im
	}
	return "(" + formatFloat(real(c), fmt, prec, bitSize) + im + "i)"
}

// ParseComplex reads a number of the form N, Ni or N±Ni, in parentheses or
// not.
func ParseComplex(s string, bitSize int) (complex128, error) {
	size := 64
	if bitSize == 64 {
		size = 32
	}
	c, status := parseComplex(s, size)
	if status != parsed {
		return c, parseError("ParseComplex", s, status, 0, 0)
	}
	return c, nil
}

func parseComplex(s string, size int) (complex128, int) {
	if n := len(s); n >= 2 && s[0] == '(' && s[n-1] == ')' {
		s = s[1 : n-1]
	}
	re, n, status := parseFloat(s, size)
	if status == badSyntax {
		return 0, badSyntax
	}
	s = s[n:]
	if s == "" {
		return complex(re, 0), status
	}
	switch s[0] {
	case 'i':
		if s == "i" {
			return complex(0, re), status
		}
		return 0, badSyntax
	case '+':
		// The parser takes no sign before NaN, so take it here; two in
		// a row stay an error.
		if len(s) > 1 && s[1] != '+' {
			s = s[1:]
		}
	case '-':
	default:
		return 0, badSyntax
	}
	im, n, imStatus := parseFloat(s, size)
	if imStatus == badSyntax || s[n:] != "i" {
		return 0, badSyntax
	}
	if imStatus != parsed {
		status = imStatus
	}
	return complex(re, im), status
}
