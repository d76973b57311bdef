package main

const a = 1e1000000
const b = a * a
const c = 1 / a
const d float64 = a
const e float32 = 1e39
const f int = a
const g float64 = c
const h float64 = 1e309

func main() {}
