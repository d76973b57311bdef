// The imported package is compiled first, and its errors keep this one from being looked at.
package main

import "ex.com/app/a"

func main() { a.F( }
