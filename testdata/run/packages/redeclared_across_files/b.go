package main

func helper() {}

var fmt = 1
