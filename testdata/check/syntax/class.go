package main

class Foo {
}

func main() {}
