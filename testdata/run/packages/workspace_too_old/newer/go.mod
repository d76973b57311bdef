module ex.com/newer
go 1.24
