module example.com/app

go 1.25

require example.com/app/plugins v0.0.0

replace example.com/app/plugins v0.0.0 => ./plugins
