package main

const both = "linux amd64"
