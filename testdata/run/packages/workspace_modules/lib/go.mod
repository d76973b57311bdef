module ex.com/lib
go 1.21
