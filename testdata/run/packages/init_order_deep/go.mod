module example.com/init

go 1.27
