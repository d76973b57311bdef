package main

const a = 1 << 1000
const b = 1 << 100000
const c = 1 >> 100000
const d = 1.0 << 3
const e = 1.5 << 3
const f = 1 << 1.0
const g = 1 << 0.5
const h = 1 << -3

func main() {}
