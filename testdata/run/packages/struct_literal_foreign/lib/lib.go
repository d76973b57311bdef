package lib

type Point struct{ X, Y int }
type Line struct{ From, To Point }

var Origin Point

func (l *Line) Len() int { return l.To.X - l.From.X }
