package big

import "math/rand"

// Exp sets z to x to the power of y, modulo |m| if m is not nil or 0. It is
// nil if y is negative and x has no inverse.
func (z *Int) Exp(x, y, m *Int) *Int {
	base, modulus := x, nat(nil)
	if m != nil {
		modulus = m.abs
	}
	if y.neg {
		if len(modulus) == 0 {
			return z.SetInt64(1)
		}
		inverse := new(Int).ModInverse(x, &Int{abs: modulus})
		if inverse == nil {
			return nil
		}
		base = inverse
	}
	neg := base.neg && len(y.abs) > 0 && y.abs[0]&1 == 1
	if len(modulus) == 0 && natCmp(base.abs, one) <= 0 {
		if len(y.abs) == 0 {
			return z.set(false, one)
		}
		return z.set(neg, base.abs)
	}
	z.set(neg, natPow(base.abs, y.abs, modulus))
	if z.neg && len(modulus) > 0 {
		z.set(false, natSub(modulus, z.abs))
	}
	return z
}

// GCD sets z to the greatest common divisor, and x and y, if not nil, such that
// z = a*x + b*y.
func (z *Int) GCD(x, y, a, b *Int) *Int {
	if x == nil && y == nil {
		return z.set(false, natGCD(a.abs, b.abs))
	}
	// Euclid's algorithm with the factors of a.
	r0, r1 := new(Int).Abs(a), new(Int).Abs(b)
	s0, s1 := NewInt(1), NewInt(0)
	A, B := new(Int).Set(a), new(Int).Set(b)
	if len(r0.abs) == 0 || len(r1.abs) == 0 {
		if len(r0.abs) == 0 {
			s0.SetInt64(0)
			r0.Set(r1)
		}
	} else {
		for len(r1.abs) > 0 {
			q, r := new(Int).QuoRem(r0, r1, new(Int))
			r0, r1 = r1, r
			s0, s1 = s1, new(Int).Sub(s0, q.Mul(q, s1))
		}
	}
	if A.neg {
		s0.Neg(s0)
	}
	if y != nil {
		if len(B.abs) == 0 {
			y.SetInt64(0)
		} else {
			y.Mul(A, s0)
			y.Sub(r0, y)
			y.Quo(y, B)
		}
	}
	if x != nil {
		x.Set(s0)
		x.neg = s0.neg || A.neg && len(s0.abs) == 0 // Go has a negative 0 here
	}
	return z.Set(r0)
}

// Rand sets z to a random number below n.
func (z *Int) Rand(rnd *rand.Rand, n *Int) *Int {
	if n.neg || len(n.abs) == 0 {
		return z.set(false, nil)
	}
	size := n.abs.bitLen()
	for {
		words := make(nat, (size+63)/64)
		for i := range words {
			words[i] = Word(rnd.Uint32()) | Word(rnd.Uint32())<<32
		}
		if extra := uint(len(words)*64 - size); extra > 0 {
			words[len(words)-1] &= ^Word(0) >> extra
		}
		z.SetBits(words)
		if z.CmpAbs(n) < 0 {
			return z
		}
	}
}

// ModInverse sets z to the inverse of g modulo n; it is nil if there is none.
func (z *Int) ModInverse(g, n *Int) *Int {
	modulus := new(Int).Abs(n)
	value := new(Int).Mod(g, modulus)
	var d, x Int
	d.GCD(&x, nil, value, modulus)
	if natCmp(d.abs, one) != 0 {
		return nil
	}
	if x.neg {
		return z.Add(&x, modulus)
	}
	return z.Set(&x)
}

// Jacobi is the Jacobi symbol (x/y): -1, 0 or 1.
func Jacobi(x, y *Int) int {
	if len(y.abs) == 0 || y.abs[0]&1 == 0 {
		panic("big: invalid 2nd argument to Int.Jacobi: need odd integer but got " + y.String())
	}
	a, b := new(Int).Set(x), new(Int).Set(y)
	j := 1
	if b.neg {
		if a.neg {
			j = -1
		}
		b.neg = false
	}
	for {
		if natCmp(b.abs, one) == 0 {
			return j
		}
		if len(a.abs) == 0 {
			return 0
		}
		a.Mod(a, b)
		if len(a.abs) == 0 {
			return 0
		}
		s := a.abs.trailingZeros()
		if m := b.abs[0] & 7; s&1 != 0 && (m == 3 || m == 5) {
			j = -j
		}
		c := new(Int).Rsh(a, s)
		if b.abs[0]&3 == 3 && c.abs[0]&3 == 3 {
			j = -j
		}
		a, b = b, c
	}
}

// ModSqrt sets z to a square root of x modulo the odd prime p; it is nil if
// there is none.
func (z *Int) ModSqrt(x, p *Int) *Int {
	switch Jacobi(x, p) {
	case -1:
		return nil
	case 0:
		return z.SetInt64(0)
	}
	v := new(Int).Mod(x, p)
	// Tonelli and Shanks: p-1 = s * 2^e.
	s := new(Int).Sub(p, NewInt(1))
	e := s.abs.trailingZeros()
	s.Rsh(s, e)
	if e == 1 {
		s.Add(p, NewInt(1))
		return z.Exp(v, s.Rsh(s, 2), p)
	}
	n := NewInt(2)
	for Jacobi(n, p) != -1 {
		n.Add(n, NewInt(1))
	}
	y := new(Int).Exp(v, new(Int).Rsh(new(Int).Add(s, NewInt(1)), 1), p)
	b, g := new(Int).Exp(v, s, p), new(Int).Exp(n, s, p)
	for r := e; ; {
		m := uint(0)
		t := new(Int).Set(b)
		for natCmp(t.abs, one) != 0 {
			t.Mod(t.Mul(t, t), p)
			m++
		}
		if m == 0 {
			return z.Set(y)
		}
		t.Exp(g, new(Int).Lsh(NewInt(1), r-m-1), p)
		g.Mod(g.Mul(t, t), p)
		y.Mod(y.Mul(y, t), p)
		b.Mod(b.Mul(b, g), p)
		r = m
	}
}
