package main

const word = 64
