module example.com/go-names/v3

go 1.27
