package lib

var V = "lib"
