package mylib
