package c

const Name = "c"
