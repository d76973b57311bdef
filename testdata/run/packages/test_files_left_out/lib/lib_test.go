package lib_test

func init() { undefined() }
