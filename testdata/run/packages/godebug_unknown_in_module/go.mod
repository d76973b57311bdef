module ex.com/app
go 1.27
godebug nosuch=1
