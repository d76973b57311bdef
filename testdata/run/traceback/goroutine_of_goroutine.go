package main

func main() {
	go func() {
		go func() {
			go func() {
				panic("third level")
			}()
			select {}
		}()
		select {}
	}()
	select {}
}
