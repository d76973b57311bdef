module example.com/pos

go 1.27
