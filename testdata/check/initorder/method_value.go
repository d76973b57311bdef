package main

type counter struct{ n int }

func (c *counter) add() int { return total }

var c counter
var add = c.add
var total = add()

func main() {}
