package main

var (
	a = ''
	b = 'ab'
	c = '\u00'
	d = '''
	e = 'a
)
