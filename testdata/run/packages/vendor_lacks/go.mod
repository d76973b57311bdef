module ex.com/app
go 1.27
require ex.com/y v1.2.3
