package main

const both = "linux arm64"
