package bad

var m map[string]int

func init() { m["x"] = 1 }
