module ex.com/app
go 1.27
require (
	ex.com/y v1.2.3
	ex.com/z v0.1.0
)
replace ex.com/z => ./z
