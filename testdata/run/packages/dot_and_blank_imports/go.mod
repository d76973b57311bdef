module example.com/dots

go 1.27
