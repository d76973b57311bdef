package main

const word = 32
