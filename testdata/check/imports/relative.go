package main

import "./sub"
import "../up"

func main() {}
