package er

func Er() {}
