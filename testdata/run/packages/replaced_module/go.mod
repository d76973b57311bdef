module example.com/app

go 1.27

require example.org/tool v0.1.0

replace example.org/tool => ./third/tool
