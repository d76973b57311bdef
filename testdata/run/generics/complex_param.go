package main

import "fmt"

type Complex interface{ ~complex64 | ~complex128 }

func Mul[T Complex](a, b T) T { return a * b }
func Parts(c complex128) (float64, float64) { return real(c), imag(c) }
func Conj[T Complex](c T) T { return T(complex(real(complex128(c)), -imag(complex128(c)))) }

func main() {
	fmt.Println(Mul(complex64(1+2i), 3-1i), Mul(2i, 2i))
	fmt.Println(Parts(3 + 4i))
	fmt.Printf("%T %v\n", Conj(complex64(1+1i)), Conj(complex64(1+1i)))
}
