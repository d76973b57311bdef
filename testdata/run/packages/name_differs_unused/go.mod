module example.com/nameunused

go 1.27
