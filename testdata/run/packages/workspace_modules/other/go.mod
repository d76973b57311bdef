module ex.com/other
go 1.27
