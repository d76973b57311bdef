package lib

type L struct{ Name string }

func New(n string) *L { return &L{n} }
