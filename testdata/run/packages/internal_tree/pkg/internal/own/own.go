package own

var Own = "own"
