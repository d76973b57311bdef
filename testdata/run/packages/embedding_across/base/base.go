package base

import "fmt"

type Logger struct{ Prefix string }

func (l Logger) Log(s string) { l.log(l.Prefix + ":" + s) }
func (l Logger) log(s string) { fmt.Println("base.log", s) }

type Counter struct{ N int }

func (c *Counter) Inc()         { c.N++ }
func (c *Counter) Work() string { return fmt.Sprint("work ", c.N) }

type Worker interface{ Work() string }

func Use(l interface{ Log(string) }) { l.Log("used") }
