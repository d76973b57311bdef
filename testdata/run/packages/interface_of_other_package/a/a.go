package a

type I interface{ m() }
