module example.com/genlib

go 1.27
