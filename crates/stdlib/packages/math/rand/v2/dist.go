package rand

import "math"

const (
	normEdge = 3.442619855899      // of the outermost layer
	expEdge  = 7.69711747013104972 // of the outermost layer
)

// normLayer returns a layer of the normal distribution's ziggurat: the greatest accepted integer, a step's width, the density, and the
// next inner layer's density.
func normLayer(i int) (accept uint32, width, density, inner float32)

// expLayer is the same of the exponential distribution.
func expLayer(i int) (accept uint32, width, density, inner float32)

// NormFloat64 returns a number of the standard normal distribution.
func (r *Rand) NormFloat64() float64 {
	for {
		u := r.Uint64()
		j := int32(u)
		i := u >> 32 & 0x7F
		accept, width, density, inner := normLayer(int(i))
		x := float64(j) * float64(width)
		if uint32(max(j, -j)) < accept {
			return x
		}
		if i == 0 {
			for {
				x = -math.Log(r.Float64()) * (1.0 / normEdge)
				y := -math.Log(r.Float64())
				if y+y >= x*x {
					break
				}
			}
			if j > 0 {
				return normEdge + x
			}
			return -normEdge - x
		}
		if density+float32(r.Float64())*(inner-density) < float32(math.Exp(-.5*x*x)) {
			return x
		}
	}
}

// ExpFloat64 returns a number of the exponential distribution with rate 1.
func (r *Rand) ExpFloat64() float64 {
	for {
		u := r.Uint64()
		j := uint32(u)
		i := u >> 32 & 0xFF
		accept, width, density, inner := expLayer(int(i))
		x := float64(j) * float64(width)
		if j < accept {
			return x
		}
		if i == 0 {
			return expEdge - math.Log(r.Float64())
		}
		if density+float32(r.Float64())*(inner-density) < float32(math.Exp(-x)) {
			return x
		}
	}
}
