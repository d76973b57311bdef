package main

func main() {
	for range 1.5 {
	}
	for range true {
	}
	for range nil {
	}
	for range struct{}{} {
	}
	var p *int
	for range p {
	}
	var s chan<- int
	for range s {
	}
	var i interface{}
	for range i {
	}
	for range main {
	}
	var e error
	for range e {
	}
}
