module example.com/cycle3

go 1.27
