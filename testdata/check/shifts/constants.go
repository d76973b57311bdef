package main

const a = 1 << 600
const b = 1 << 1000000
const c int32 = 1 << 31
const d uint8 = 1 << 8
const e = 1 << -1
const f = 1.5 << 2
const g = -1 >> 70
const h uint = -1 >> 1
const i int8 = 1<<7 - 1
const j int8 = 1 << 7

func main() {}
