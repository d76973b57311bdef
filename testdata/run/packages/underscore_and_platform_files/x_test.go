package main

const os = "test"
