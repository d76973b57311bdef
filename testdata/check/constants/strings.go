package main

const s = "abc"
const a = s[0]
const b = len(s)
const c = s + 1
const d = s - "c"
const e = s[1:]
const f byte = s[1]
const g = string(65)
const h = string("x"[0])
const i int = s
const j = s == 1
const k = s < "d"
const l [b]int

func main() {}
