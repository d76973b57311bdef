package main

const text = "the quick brown fox jumps over the lazy dog and then the dog jumps over the fox"

const n int = text
const m int = "tab\there \x00 \u00e9 \U0001F600 \"quoted\" \\"

func main() {}
