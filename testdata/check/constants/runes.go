package main

const a = 'ab'
const b = ''

func main() {}
