// Linear algebra over a number interface: floats, fractions and complex numbers; determinants, inverses, FFT.
package main

import (
	"errors"
	"fmt"
	"math"
	"math/cmplx"
	"strings"
)

type Field[T any] interface {
	Add(T) T
	Sub(T) T
	Mul(T) T
	Div(T) T
	IsZero() bool
	fmt.Stringer
}

type Real float64

func (a Real) Add(b Real) Real { return a + b }
func (a Real) Sub(b Real) Real { return a - b }
func (a Real) Mul(b Real) Real { return a * b }
func (a Real) Div(b Real) Real { return a / b }
func (a Real) IsZero() bool    { return math.Abs(float64(a)) < 1e-12 }
func (a Real) String() string  { return fmt.Sprintf("%.4g", float64(a)) }

type Frac struct{ n, d int64 }

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return max(a, -a)
}
func F(n, d int64) Frac {
	if d == 0 {
		panic("zero denominator")
	}
	if d < 0 {
		n, d = -n, -d
	}
	g := gcd(n, d)
	return Frac{n / g, d / g}
}
func (a Frac) Add(b Frac) Frac { return F(a.n*b.d+b.n*a.d, a.d*b.d) }
func (a Frac) Sub(b Frac) Frac { return F(a.n*b.d-b.n*a.d, a.d*b.d) }
func (a Frac) Mul(b Frac) Frac { return F(a.n*b.n, a.d*b.d) }
func (a Frac) Div(b Frac) Frac { return F(a.n*b.d, a.d*b.n) }
func (a Frac) IsZero() bool    { return a.n == 0 }
func (a Frac) String() string {
	if a.d == 1 {
		return fmt.Sprint(a.n)
	}
	return fmt.Sprintf("%d/%d", a.n, a.d)
}

type Cplx complex128

func (a Cplx) Add(b Cplx) Cplx { return a + b }
func (a Cplx) Sub(b Cplx) Cplx { return a - b }
func (a Cplx) Mul(b Cplx) Cplx { return a * b }
func (a Cplx) Div(b Cplx) Cplx { return a / b }
func (a Cplx) IsZero() bool    { return cmplx.Abs(complex128(a)) < 1e-12 }
func (a Cplx) String() string  { return fmt.Sprintf("%.3g", complex128(a)) }

type Matrix[T Field[T]] [][]T

var ErrSingular = errors.New("singular matrix")

type ShapeError struct{ op string; a, b [2]int }

func (e ShapeError) Error() string { return fmt.Sprintf("%s: %v and %v do not fit", e.op, e.a, e.b) }

func (m Matrix[T]) Shape() [2]int { return [2]int{len(m), len(m[0])} }
func (m Matrix[T]) Clone() Matrix[T] {
	c := make(Matrix[T], len(m))
	for i, r := range m {
		c[i] = append([]T(nil), r...)
	}
	return c
}
func (m Matrix[T]) Mul(o Matrix[T]) (r Matrix[T], err error) {
	if m.Shape()[1] != o.Shape()[0] {
		return nil, ShapeError{"mul", m.Shape(), o.Shape()}
	}
	for _, row := range m {
		var out []T
		for j := range o[0] {
			sum := row[0].Mul(o[0][j])
			for k := 1; k < len(o); k++ {
				sum = sum.Add(row[k].Mul(o[k][j]))
			}
			out = append(out, sum)
		}
		r = append(r, out)
	}
	return
}

// gauss brings m to row echelon form in place, applying the same to rhs, and returns the determinant's sign flips and product.
func (m Matrix[T]) Det() T {
	m = m.Clone()
	n := len(m)
	var det T
	flip := false
	for c := range n {
		p := c
		for p < n && m[p][c].IsZero() {
			p++
		}
		if p == n {
			return m[p-1][c]
		}
		if p != c {
			m[p], m[c] = m[c], m[p]
			flip = !flip
		}
		for r := c + 1; r < n; r++ {
			f := m[r][c].Div(m[c][c])
			for k := c; k < n; k++ {
				m[r][k] = m[r][k].Sub(f.Mul(m[c][k]))
			}
		}
		if c == 0 {
			det = m[c][c]
		} else {
			det = det.Mul(m[c][c])
		}
	}
	if flip {
		det = det.Sub(det).Sub(det)
	}
	return det
}

func (m Matrix[T]) Inverse(zero, one T) (inv Matrix[T], err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			inv, err = nil, e
		}
	}()
	n := len(m)
	a := m.Clone()
	inv = make(Matrix[T], n)
	for i := range inv {
		inv[i] = make([]T, n)
		for j := range inv[i] {
			inv[i][j] = zero
		}
		inv[i][i] = one
	}
	for c := range n {
		p := c
		for ; p < n && a[p][c].IsZero(); p++ {
		}
		if p == n {
			panic(fmt.Errorf("column %d: %w", c, ErrSingular))
		}
		a[p], a[c], inv[p], inv[c] = a[c], a[p], inv[c], inv[p]
		f := a[c][c]
		for k := range n {
			a[c][k], inv[c][k] = a[c][k].Div(f), inv[c][k].Div(f)
		}
		for r := range n {
			if r == c {
				continue
			}
			f := a[r][c]
			for k := range n {
				a[r][k] = a[r][k].Sub(f.Mul(a[c][k]))
				inv[r][k] = inv[r][k].Sub(f.Mul(inv[c][k]))
			}
		}
	}
	return inv, nil
}

func (m Matrix[T]) String() string {
	var b strings.Builder
	for i, r := range m {
		if i > 0 {
			b.WriteString("; ")
		}
		for j, x := range r {
			if j > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(x.String())
		}
	}
	return "[" + b.String() + "]"
}

func fft(a []complex128, inverse bool) []complex128 {
	n := len(a)
	if n == 1 {
		return []complex128{a[0]}
	}
	even, odd := make([]complex128, n/2), make([]complex128, n/2)
	for i := range even {
		even[i], odd[i] = a[2*i], a[2*i+1]
	}
	even, odd = fft(even, inverse), fft(odd, inverse)
	out := make([]complex128, n)
	sign := -2.0
	if inverse {
		sign = 2
	}
	for k := range n / 2 {
		w := cmplx.Rect(1, sign*math.Pi*float64(k)/float64(n)) * odd[k]
		out[k], out[k+n/2] = even[k]+w, even[k]-w
	}
	return out
}

func polyMul(a, b []float64) (out []float64) {
	n := 1
	for n < len(a)+len(b) {
		n *= 2
	}
	fa, fb := make([]complex128, n), make([]complex128, n)
	for i, x := range a {
		fa[i] = complex(x, 0)
	}
	for i, x := range b {
		fb[i] = complex(x, 0)
	}
	fa, fb = fft(fa, false), fft(fb, false)
	for i := range fa {
		fa[i] *= fb[i]
	}
	for _, z := range fft(fa, true)[:len(a)+len(b)-1] {
		out = append(out, math.Round(real(z)/float64(n)))
	}
	return
}

func main() {
	m := Matrix[Frac]{{F(2, 1), F(-1, 1), F(0, 1)}, {F(1, 2), F(0, 1), F(3, 4)}, {F(0, 1), F(5, 1), F(1, 3)}}
	inv, err := m.Inverse(F(0, 1), F(1, 1))
	fmt.Println(m, m.Det(), inv, err)
	id, _ := m.Mul(inv)
	fmt.Println(id)
	r := Matrix[Real]{{4, 3}, {6, 3}}
	ri, _ := r.Inverse(0, 1)
	fmt.Println(r.Det(), ri)
	_, err = Matrix[Real]{{1, 2}, {2, 4}}.Inverse(0, 1)
	fmt.Println(err, errors.Is(err, ErrSingular), Matrix[Real]{{1, 2}, {2, 4}}.Det())
	c := Matrix[Cplx]{{1i, 1}, {2, 1 - 1i}}
	ci, err := c.Inverse(0, 1)
	fmt.Println(c.Det(), ci, err)
	_, err = r.Mul(Matrix[Real]{{1, 2}})
	var se ShapeError
	fmt.Println(err, errors.As(err, &se), se.a)
	fmt.Println(polyMul([]float64{1, 2, 3}, []float64{4, 5}), polyMul([]float64{1, 1}, []float64{-1, 1}))
	for _, z := range fft([]complex128{1, 2, 3, 4}, false) {
		fmt.Printf("%.2f ", z)
	}
	fmt.Println()
	fmt.Printf("%.4f %.4f %.4f %v\n", cmplx.Sqrt(-1), cmplx.Exp(1i*math.Pi), cmplx.Pow(2i, 2), cmplx.IsNaN(cmplx.NaN()))
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		F(1, 0)
	}()
}
