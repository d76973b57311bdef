// Copyright

//	+build linux,amd64 darwin
// +build !ignore

package main

const name = "linux"
