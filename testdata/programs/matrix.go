// Matrix and complex arithmetic.
package main

import (
	"errors"
	"fmt"
	"math"
	"math/cmplx"
)

type Matrix struct {
	rows, cols int
	data       []complex128
}

var ErrShape = errors.New("shapes do not match")
var ErrSingular = errors.New("matrix is singular")

func New(rows, cols int, values ...complex128) *Matrix {
	m := &Matrix{rows, cols, make([]complex128, rows*cols)}
	copy(m.data, values)
	return m
}

func Identity(n int) *Matrix {
	m := New(n, n)
	for i := 0; i < n; i++ {
		*m.at(i, i) = 1
	}
	return m
}

func (m *Matrix) at(r, c int) *complex128 { return &m.data[r*m.cols+c] }

func (m *Matrix) Mul(o *Matrix) (*Matrix, error) {
	if m.cols != o.rows {
		return nil, fmt.Errorf("%dx%d * %dx%d: %w", m.rows, m.cols, o.rows, o.cols, ErrShape)
	}
	p := New(m.rows, o.cols)
	for i := range m.rows {
		for j := range o.cols {
			var sum complex128
			for k := range m.cols {
				sum += *m.at(i, k) * *o.at(k, j)
			}
			*p.at(i, j) = sum
		}
	}
	return p, nil
}

func (m *Matrix) Det() (complex128, error) {
	if m.rows != m.cols {
		return 0, ErrShape
	}
	a := New(m.rows, m.cols, m.data...)
	det := complex(1, 0)
	for i := 0; i < a.rows; i++ {
		pivot := i
		for r := i + 1; r < a.rows; r++ {
			if cmplx.Abs(*a.at(r, i)) > cmplx.Abs(*a.at(pivot, i)) {
				pivot = r
			}
		}
		if *a.at(pivot, i) == 0 {
			return 0, ErrSingular
		}
		if pivot != i {
			for c := range a.cols {
				x, y := a.at(i, c), a.at(pivot, c)
				*x, *y = *y, *x
			}
			det = -det
		}
		det *= *a.at(i, i)
		for r := i + 1; r < a.rows; r++ {
			f := *a.at(r, i) / *a.at(i, i)
			for c := i; c < a.cols; c++ {
				*a.at(r, c) -= f * *a.at(i, c)
			}
		}
	}
	return det, nil
}

func (m *Matrix) Format(s fmt.State, verb rune) {
	prec, ok := s.Precision()
	if !ok {
		prec = 2
	}
	for r := range m.rows {
		fmt.Fprint(s, "[")
		for c := range m.cols {
			if c > 0 {
				fmt.Fprint(s, " ")
			}
			v := *m.at(r, c)
			if imag(v) == 0 {
				fmt.Fprintf(s, "%.*f", prec, real(v))
			} else {
				fmt.Fprintf(s, "%.*f%+.*fi", prec, real(v), prec, imag(v))
			}
		}
		fmt.Fprintln(s, "]")
	}
}

func fft(a []complex128) []complex128 {
	n := len(a)
	if n == 1 {
		return []complex128{a[0]}
	}
	even, odd := make([]complex128, 0, n/2), make([]complex128, 0, n/2)
	for i, v := range a {
		if i&1 == 0 {
			even = append(even, v)
		} else {
			odd = append(odd, v)
		}
	}
	e, o := fft(even), fft(odd)
	out := make([]complex128, n)
	for k := range e {
		t := cmplx.Rect(1, -2*math.Pi*float64(k)/float64(n)) * o[k]
		out[k], out[k+n/2] = e[k]+t, e[k]-t
	}
	return out
}

func main() {
	a := New(2, 2, 1, 2i, 3, 4-1i)
	b := New(2, 3, 1, 0, -1, 2i, 1+1i, 0.5)
	p, err := a.Mul(b)
	fmt.Printf("%v%v\n", p, err)
	_, err = b.Mul(b)
	fmt.Println(err, errors.Is(err, ErrShape))
	d, err := a.Det()
	fmt.Println(d, err, real(d), imag(d))
	_, err = New(2, 2, 1, 2, 2, 4).Det()
	fmt.Println(err)
	i3 := Identity(3)
	q, _ := i3.Mul(i3)
	fmt.Printf("%.0f", q)
	for k, v := range fft([]complex128{1, 2, 3, 4, 0, 0, 0, 0}) {
		fmt.Printf("%d: %.3f |%.3f|\n", k, v, cmplx.Abs(v))
	}
	var z complex64 = complex(3, 4)
	z *= z
	fmt.Println(z, z == complex(-7, 24), real(z), -z, z/2)
	fmt.Println(cmplx.Sqrt(-1), cmplx.Exp(1i*math.Pi), cmplx.Pow(2, 3i))
	const c = (1 + 2i) * (3 - 4i)
	fmt.Println(c, real(c), imag(c))
	fmt.Printf("%v %.1f %g %T\n", c, c, c, c)
}
