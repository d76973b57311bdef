module example.com/bad

go 1.27

requir example.com/x v1
