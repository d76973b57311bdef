package lib

type T struct{ n int }
type Getter interface{ Get() int }

func (t T) Get() int   { return t.n }
func (t *T) Set(n int) { t.n = n }
