package main

type runner interface{ run() }

func main() {
	defer func() {
		println("recovered", recover() != nil)
		var r runner
		go r.run()
	}()
	var r runner
	go r.run()
}
