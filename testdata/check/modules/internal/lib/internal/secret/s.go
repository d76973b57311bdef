package secret

func G() {}
