package p

type Hidden interface{ secret() string }
type Secret struct{ s string }

func New(s string) Secret          { return Secret{s} }
func (s Secret) secret() string    { return s.s }
func (s Secret) Open() string      { return "open " + s.s }
func Tell(h Hidden) string         { return "told " + h.secret() }

type Point struct{ X, Y int }
type Named string
type Stringish interface{ Str() string }

func Anon() any      { return struct{ X int }{1} }
func AnonSmall() any { return struct{ x int }{1} }
