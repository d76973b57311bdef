package main

type cleaner interface{ Clean() }

type impl struct{}

func (impl) Clean() { really() }

func really() { recover() }

func main() {
	var c cleaner = impl{}
	defer c.Clean()
	panic("behind an interface")
}
