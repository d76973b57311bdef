package main

const a uint8 = 200
const b = a + 100
const c = a * 2
const d int8 = -128
const e = -d
const f = d / -1
const g = ^a
const h uint8 = ^0
const i = a << 1
const j int = 1.0
const k int = 1.1
const l = uint8(a) - 201

func main() {}
