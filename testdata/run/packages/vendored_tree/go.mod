module example.com/vend

go 1.27

require (
	example.org/left v1.2.3
	example.org/right/v2 v2.0.1
)
