package lib

func F() { if }

func G( {}
