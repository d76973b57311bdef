module example.com/app/plugins

go 1.21
