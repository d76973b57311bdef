package y

var V = "vendored"
