package time

import "errors"

// A Location maps instants to the zones in use there at the time.
type Location struct {
	name   string
	zones  []zone
	trans  []transition
	extend string // TZ rule for what comes after the last transition
	local  bool   // not loaded yet
}

type zone struct {
	name   string
	offset int
	dst    bool
}

// A transition is a change to zones[index] at a Unix time.
type transition struct {
	when  int64
	index uint8
}

const (
	alpha = -1 << 63
	omega = 1<<63 - 1
)

var utcLoc = Location{name: "UTC"}

var localLoc = Location{local: true}

// UTC is Universal Coordinated Time.
var UTC *Location = &utcLoc

// Local is the system's time zone, or that of the environment variable TZ.
var Local *Location = &localLoc

// get resolves nil to UTC and loads the local zone at its first use.
func (l *Location) get() *Location {
	if l == nil {
		return &utcLoc
	}
	if l.local {
		l.local = false
		l.loadLocal()
	}
	return l
}

// String returns the name of the Location.
func (l *Location) String() string { return l.get().name }

// FixedZone returns a Location that always uses the zone name and offset.
func FixedZone(name string, offset int) *Location {
	return &Location{name: name, zones: []zone{{name, offset, false}}, trans: []transition{{alpha, 0}}}
}

// lookup returns the zone in effect at a Unix time and when it begins and ends.
func (l *Location) lookup(sec int64) (name string, offset int, start, end int64, dst bool) {
	l = l.get()
	if len(l.zones) == 0 {
		return "UTC", 0, alpha, omega, false
	}
	if len(l.trans) == 0 || sec < l.trans[0].when {
		z := &l.zones[l.first()]
		end = omega
		if len(l.trans) > 0 {
			end = l.trans[0].when
		}
		return z.name, z.offset, alpha, end, z.dst
	}
	lo, hi := 0, len(l.trans)
	end = omega
	for hi-lo > 1 {
		mid := int(uint(lo+hi) >> 1)
		if when := l.trans[mid].when; sec < when {
			end = when
			hi = mid
		} else {
			lo = mid
		}
	}
	z := &l.zones[l.trans[lo].index]
	start = l.trans[lo].when
	if lo == len(l.trans)-1 && l.extend != "" {
		if name, offset, from, to, dst, ok := ruleAt(l.extend, start, sec); ok {
			return name, offset, from, to, dst
		}
	}
	return z.name, z.offset, start, end, z.dst
}

// first is the zone of the time before the first transition: zone 0 unless a transition leads to it; then what precedes the first
// transition's zone if that is daylight saving, else the first standard zone.
func (l *Location) first() int {
	used := false
	for _, t := range l.trans {
		if t.index == 0 {
			used = true
			break
		}
	}
	if !used {
		return 0
	}
	if len(l.trans) > 0 && l.zones[l.trans[0].index].dst {
		for i := int(l.trans[0].index) - 1; i >= 0; i-- {
			if !l.zones[i].dst {
				return i
			}
		}
	}
	for i := range l.zones {
		if !l.zones[i].dst {
			return i
		}
	}
	return 0
}

// lookupName returns the offset of the zone with the name, preferring one in effect at the Unix time.
func (l *Location) lookupName(name string, unix int64) (offset int, ok bool) {
	l = l.get()
	for i := range l.zones {
		z := &l.zones[i]
		if z.name == name {
			if n, offset, _, _, _ := l.lookup(unix - int64(z.offset)); n == z.name {
				return offset, true
			}
		}
	}
	for i := range l.zones {
		if z := &l.zones[i]; z.name == name {
			return z.offset, true
		}
	}
	return 0, false
}

// tzdata returns the TZif data of a name of the IANA database, or nothing.
func tzdata(name string) []byte

// localData returns what the local zone is: its name and TZif data (none: UTC).
func localData() (name string, data []byte)

func (l *Location) loadLocal() {
	name, data := localData()
	l.name = name
	if len(data) > 0 {
		if z, err := LoadLocationFromTZData(name, data); err == nil {
			*l = *z
			return
		}
	}
	if name == "" {
		l.name = "UTC"
	}
}

var errLocation = errors.New("time: invalid location name")

// LoadLocation returns the Location of an IANA name; "" and "UTC" are UTC, "Local" is Local.
func LoadLocation(name string) (*Location, error) {
	if name == "" || name == "UTC" {
		return UTC, nil
	}
	if name == "Local" {
		return Local, nil
	}
	if name[0] == '/' || name[0] == '\\' {
		return nil, errLocation
	}
	for i := 0; i+1 < len(name); i++ {
		if name[i] == '.' && name[i+1] == '.' {
			return nil, errLocation
		}
	}
	data := tzdata(name)
	if len(data) == 0 {
		return nil, errors.New("unknown time zone " + name)
	}
	return LoadLocationFromTZData(name, data)
}

var errBadData = errors.New("malformed time zone information")

// A tzReader takes big-endian fields off TZif data.
type tzReader struct {
	p   []byte
	bad bool
}

func (r *tzReader) take(n int) []byte {
	if n < 0 || n > len(r.p) {
		r.bad = true
		r.p = nil
		return make([]byte, max(n, 0)&0xffff)
	}
	b := r.p[:n]
	r.p = r.p[n:]
	return b
}

func (r *tzReader) num(n int) int64 {
	var v int64
	for i, c := range r.take(n) {
		if i == 0 {
			v = int64(int8(c))
		} else {
			v = v<<8 | int64(c)
		}
	}
	return v
}

// LoadLocationFromTZData makes a Location of TZif data.
func LoadLocationFromTZData(name string, data []byte) (*Location, error) {
	r := &tzReader{p: data}
	size := 4
	var count [6]int // UT flags, standard flags, leap seconds, transitions, zones, abbreviation bytes
	version := byte(0)
	header := func() bool {
		if string(r.take(4)) != "TZif" {
			return false
		}
		version = r.take(16)[0]
		for i := range count {
			count[i] = int(r.num(4))
		}
		return !r.bad
	}
	if !header() {
		return nil, errBadData
	}
	if version >= '2' {
		// The second block has the same with 64-bit times.
		r.take(count[3]*5 + count[4]*6 + count[5] + count[2]*8 + count[1] + count[0])
		size = 8
		if !header() {
			return nil, errBadData
		}
	}
	times := &tzReader{p: r.take(count[3] * size)}
	indexes := r.take(count[3])
	kinds := &tzReader{p: r.take(count[4] * 6)}
	abbrev := string(r.take(count[5]))
	r.take(count[2]*(size+4) + count[1] + count[0])
	if r.bad || count[4] == 0 {
		return nil, errBadData
	}
	l := &Location{name: name, zones: make([]zone, count[4]), trans: make([]transition, count[3])}
	for i := range l.zones {
		offset := int(kinds.num(4))
		dst := kinds.num(1) != 0
		at := int(uint8(kinds.num(1)))
		if at >= len(abbrev) {
			return nil, errBadData
		}
		end := at
		for end < len(abbrev) && abbrev[end] != 0 {
			end++
		}
		l.zones[i] = zone{abbrev[at:end], offset, dst}
	}
	for i := range l.trans {
		if int(indexes[i]) >= len(l.zones) {
			return nil, errBadData
		}
		l.trans[i] = transition{times.num(size), indexes[i]}
	}
	if len(l.trans) == 0 {
		l.trans = append(l.trans, transition{alpha, 0})
	}
	if n := len(r.p); size == 8 && n > 2 && r.p[0] == '\n' && r.p[n-1] == '\n' {
		l.extend = string(r.p[1 : n-1])
	}
	return l, nil
}
