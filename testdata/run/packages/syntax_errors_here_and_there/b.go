package main

var x int = "s"

func g() { if }
