package sub

var V = "sub"
