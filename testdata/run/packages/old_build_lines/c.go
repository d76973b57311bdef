// +build windows
package main

const pure = "no blank line follows"
