package hidden

var X = 1
