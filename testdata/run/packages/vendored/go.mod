module example.com/app

go 1.27

require github.com/acme/greet v1.2.0
