// +build windows

package main

const name = "windows"
