package util

const Answer = 42
