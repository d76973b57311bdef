package unused

func U() {}
