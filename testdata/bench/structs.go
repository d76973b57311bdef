package main

import "fmt"

type vec struct{ x, y, z float64 }

func (a vec) add(b vec) vec         { return vec{a.x + b.x, a.y + b.y, a.z + b.z} }
func (a vec) scale(k float64) vec   { return vec{a.x * k, a.y * k, a.z * k} }
func (a vec) dot(b vec) float64     { return a.x*b.x + a.y*b.y + a.z*b.z }
func (a vec) cross(b vec) (c vec)   { c.x, c.y, c.z = a.y*b.z-a.z*b.y, a.z*b.x-a.x*b.z, a.x*b.y-a.y*b.x; return }

type particle struct {
	pos, vel vec
	mass     float64
}

func main() {
	ps := make([]particle, 100)
	for i := range ps {
		f := float64(i)
		ps[i] = particle{vec{f, f / 2, f / 3}, vec{1, 0.5, 0.25}, 1 + f/10}
	}
	total := 0.0
	for step := range 1000 {
		for i := range ps {
			p := ps[i]
			p.pos = p.pos.add(p.vel.scale(0.01))
			p.vel = p.vel.add(p.pos.cross(p.vel).scale(0.0001))
			ps[i] = p
			total += p.vel.dot(p.vel) * p.mass
		}
		if step%2 == 0 {
			ps[step%100], ps[99] = ps[99], ps[step%100]
		}
	}
	fmt.Printf("%.6f\n", total)
}
