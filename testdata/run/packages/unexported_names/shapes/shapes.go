package shapes

type point struct{ x, y int }

type Square struct {
	at   point
	side int
}

type lonely struct{}

type corner struct{ at point }

func (Square) corners() []corner { return nil }

type kind int

const Round kind = 1

var unit = 1.5

func area(s *Square) int { return s.side * s.side }

// Area is small enough to be inlined, so that what it calls is known where it is imported.
func Area(s *Square) int { return area(s) }

func spare() {}
