package main

func a(x, y ...int, z int) {}

func b(...int, ...string) (...int) {}

func (r ...int) c() {}

var f func(x ...int, y int) = func(x ...int, y int) {}

type i interface{ m(x ...int, y int) (z ...int) }

func g[T ...any]() {}

func h(x ...) {}
