package main

const a []int = nil
const b *int = nil
const c struct{} = struct{}{}
const d error = nil
type S struct{}
const e S = S{}
const f map[string]int = nil

func main() {}
