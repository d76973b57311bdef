package y

var V = "replaced"
