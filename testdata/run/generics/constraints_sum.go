package main

import "fmt"

type Integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64
}
type Float interface{ ~float32 | ~float64 }
type Number interface{ Integer | Float }

func Sum[T Number](xs ...T) (total T) {
	for _, x := range xs {
		total += x
	}
	return
}

func Mean[T Number](xs []T) float64 {
	if len(xs) == 0 {
		return 0
	}
	return float64(Sum(xs...)) / float64(len(xs))
}

type Celsius float32
type Small uint8

func main() {
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum[Small](200, 100))
	fmt.Println(Sum[Celsius](), Sum(Celsius(1.25), 2))
	fmt.Println(Mean([]int8{100, 27, 1}), Mean([]Celsius{}))
	fmt.Printf("%T %T\n", Sum[Small](), Sum(Celsius(1)))
}
