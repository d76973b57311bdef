//stdin: look\ngo north\ntake lamp\ninventory\ngo east\nlight lamp\ngo east\ntake key\ntake sword\nattack troll\ngo west\nunlock door\ngo south\ngo south\ndrop sword\nlook\nfly\nquit\n

// A text adventure: rooms, items, a monster, and a tiny parser.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"sort"
	"strings"
)

type Direction int

const (
	North Direction = iota
	South
	East
	West
)

var directionNames = [...]string{"north", "south", "east", "west"}

func (d Direction) String() string { return directionNames[d] }

func parseDirection(s string) (Direction, bool) {
	for i, name := range directionNames {
		if name == s {
			return Direction(i), true
		}
	}
	return 0, false
}

type Item struct {
	name, text string
	lit        bool
}

type Room struct {
	name  string
	text  string
	exits map[Direction]*Room
	items map[string]*Item
	dark  bool
	foe   *Monster
}

type Monster struct {
	name string
	hp   int
}

type Game struct {
	here   *Room
	bag    map[string]*Item
	turns  int
	score  int
	locked map[*Room]bool
	over   bool
}

var (
	ErrNoExit  = errors.New("there is no way in that direction")
	ErrDark    = errors.New("it is too dark to see")
	ErrUnknown = errors.New("what?")
)

type MissingError struct{ item string }

func (e *MissingError) Error() string { return "there is no " + e.item + " here" }

type command func(g *Game, args []string) error

func sorted(m map[string]*Item) []string {
	names := make([]string, 0, len(m))
	for name := range m {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

func (g *Game) canSee() bool {
	if !g.here.dark {
		return true
	}
	for _, it := range g.bag {
		if it.lit {
			return true
		}
	}
	return false
}

func look(g *Game, _ []string) error {
	if !g.canSee() {
		return ErrDark
	}
	fmt.Printf("== %s ==\n%s\n", g.here.name, g.here.text)
	if names := sorted(g.here.items); len(names) > 0 {
		fmt.Println("You see:", strings.Join(names, ", "))
	}
	var exits []string
	for d := North; d <= West; d++ {
		if r, ok := g.here.exits[d]; ok {
			s := d.String()
			if g.locked[r] {
				s += " (locked)"
			}
			exits = append(exits, s)
		}
	}
	fmt.Println("Exits:", exits)
	if m := g.here.foe; m != nil {
		fmt.Printf("A %s (%d hp) blocks the room.\n", m.name, m.hp)
	}
	return nil
}

func move(g *Game, args []string) error {
	if len(args) == 0 {
		return fmt.Errorf("go where? %w", ErrUnknown)
	}
	d, ok := parseDirection(args[0])
	if !ok {
		return fmt.Errorf("%q is no direction: %w", args[0], ErrUnknown)
	}
	next, ok := g.here.exits[d]
	switch {
	case !ok:
		return ErrNoExit
	case g.locked[next]:
		return errors.New("the door is locked")
	case g.here.foe != nil && d != West:
		return fmt.Errorf("the %s does not let you pass", g.here.foe.name)
	}
	g.here = next
	if err := look(g, nil); err != nil {
		fmt.Println("You stumble on:", err)
	}
	return nil
}

func take(g *Game, args []string) error {
	for _, name := range args {
		it, ok := g.here.items[name]
		if !ok {
			return &MissingError{name}
		}
		delete(g.here.items, name)
		g.bag[name] = it
		g.score += 5
		fmt.Println("Taken:", it.text)
	}
	return nil
}

func drop(g *Game, args []string) error {
	if len(args) != 1 || g.bag[args[0]] == nil {
		return ErrUnknown
	}
	g.here.items[args[0]], g.bag[args[0]] = g.bag[args[0]], nil
	delete(g.bag, args[0])
	fmt.Println("Dropped.")
	return nil
}

func attack(g *Game, args []string) error {
	m := g.here.foe
	if m == nil {
		return &MissingError{"enemy"}
	}
	damage := 1
	if _, armed := g.bag["sword"]; armed {
		damage += 9
	}
	if m.hp -= damage; m.hp <= 0 {
		fmt.Printf("You defeat the %s!\n", m.name)
		g.here.foe = nil
		g.score += 50
	} else {
		fmt.Printf("You hit the %s: %d hp left.\n", m.name, m.hp)
	}
	return nil
}

func world() *Game {
	room := func(name, text string) *Room {
		return &Room{name: name, text: text, exits: map[Direction]*Room{}, items: map[string]*Item{}}
	}
	hall, attic, cave, vault := room("Hall", "Dust everywhere."), room("Attic", "Cobwebs."), room("Cave", "Water drips."), room("Vault", "Gold glitters.")
	link := func(a *Room, d Direction, b *Room) {
		a.exits[d] = b
		b.exits[d^1] = a
	}
	link(hall, North, attic)
	link(attic, East, cave)
	link(hall, South, vault)
	cave.dark = true
	cave.foe = &Monster{"troll", 10}
	attic.items["lamp"] = &Item{name: "lamp", text: "an oil lamp"}
	cave.items["key"] = &Item{name: "key", text: "a rusty key"}
	cave.items["sword"] = &Item{name: "sword", text: "a bright sword"}
	return &Game{here: hall, bag: map[string]*Item{}, locked: map[*Room]bool{vault: true}}
}

func main() {
	g := world()
	commands := map[string]command{
		"look": look, "go": move, "take": take, "drop": drop, "attack": attack,
		"inventory": func(g *Game, _ []string) error {
			fmt.Println("You carry:", sorted(g.bag))
			return nil
		},
		"light": func(g *Game, args []string) error {
			if len(args) == 1 && g.bag[args[0]] != nil {
				g.bag[args[0]].lit = true
				fmt.Println("The", args[0], "is lit.")
				return nil
			}
			return ErrUnknown
		},
		"unlock": func(g *Game, _ []string) error {
			if g.bag["key"] == nil {
				return &MissingError{"key"}
			}
			for _, r := range g.here.exits {
				if g.locked[r] {
					delete(g.locked, r)
					fmt.Println("Click.")
					return nil
				}
			}
			return errors.New("nothing to unlock")
		},
		"quit": func(g *Game, _ []string) error { g.over = true; return nil },
	}
	in := bufio.NewScanner(os.Stdin)
	for !g.over && in.Scan() {
		words := strings.Fields(strings.ToLower(in.Text()))
		if len(words) == 0 {
			continue
		}
		g.turns++
		fmt.Printf("> %s\n", strings.Join(words, " "))
		run, ok := commands[words[0]]
		if !ok {
			fmt.Println("I do not know how to", words[0])
			continue
		}
		err := run(g, words[1:])
		var missing *MissingError
		switch {
		case errors.As(err, &missing):
			fmt.Println("Sorry,", missing, "-", len(missing.item))
		case errors.Is(err, ErrUnknown):
			fmt.Println("Hm.", err)
		case err != nil:
			fmt.Println("No:", err)
		}
	}
	fmt.Printf("%d turns, score %d\n", g.turns, g.score)
}
