package main

var table = map[string]func(){
	"help": help,
}

func help() {
	for name := range table {
		println(name)
	}
}

func main() { help() }
