package main

}

func main() {
	)
	]
	#
	@x
	$y
	a ? b : c
	"only string"
	5
	a.
	b[
	?
}
