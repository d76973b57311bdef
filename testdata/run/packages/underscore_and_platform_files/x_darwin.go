package main

const os = "darwin"
