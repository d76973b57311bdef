module ex.com/app
go 1.27
require ex.com/other v1.2.0
