module ex.com/app
go 1.27
godebug (
	panicnil=0
	http2client=0
)
