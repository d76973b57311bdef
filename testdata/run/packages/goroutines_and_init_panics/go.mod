module example.com/ginit

go 1.27
