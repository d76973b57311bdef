package main

import "example.com/app/lib"

func (t lib.T) New() {}

func (t *lib.T) Ptr() {}

func main() {}
