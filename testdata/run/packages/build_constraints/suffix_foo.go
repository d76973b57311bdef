package main

const suffix = "foo is no system"
