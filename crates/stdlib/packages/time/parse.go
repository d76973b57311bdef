package time

import "errors"

// A ParseError describes a problem in parsing a time.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

// Error returns the text.
func (e *ParseError) Error() string {
	if e.Message == "" {
		return "parsing time " + quote(e.Value) + " as " + quote(e.Layout) + ": cannot parse " + quote(e.ValueElem) + " as " + quote(e.LayoutElem)
	}
	return "parsing time " + quote(e.Value) + e.Message
}

// quote puts s in quotes, with escapes for what is not printable ASCII.
func quote(s string) string {
	const hex = "0123456789abcdef"
	b := make([]byte, 1, len(s)+2)
	b[0] = '"'
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 0x80 || c < ' ':
			b = append(b, '\\', 'x', hex[c>>4], hex[c&15])
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		default:
			b = append(b, c)
		}
	}
	return string(append(b, '"'))
}

var errBad = errors.New("bad value for field")

// Parse reads a time in UTC unless value says otherwise.
func Parse(layout, value string) (Time, error) { return parse(layout, value, UTC, Local) }

// ParseInLocation reads a time in loc unless value says otherwise.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

func isDigit(s string, i int) bool { return i < len(s) && '0' <= s[i] && s[i] <= '9' }

// digits takes one or two digits; exactly two if fixed.
func digits(s string, fixed bool) (int, string, error) {
	if !isDigit(s, 0) {
		return 0, s, errBad
	}
	if !isDigit(s, 1) {
		if fixed {
			return 0, s, errBad
		}
		return int(s[0] - '0'), s[1:], nil
	}
	return int(s[0]-'0')*10 + int(s[1]-'0'), s[2:], nil
}

// number takes exactly n digits.
func number(s string, n int) (int, string, error) {
	v := 0
	for i := range n {
		if !isDigit(s, i) {
			return 0, s, errBad
		}
		v = v*10 + int(s[i]-'0')
	}
	return v, s[n:], nil
}

// signed takes exactly n bytes, digits after at most one sign.
func signed(s string, n int) (int, error) {
	sign := 0
	if n > 0 && (s[0] == '-' || s[0] == '+') {
		sign = 1
	}
	v, _, err := number(s[sign:n], n-sign)
	if n == sign {
		err = errBad
	}
	if sign == 1 && s[0] == '-' {
		v = -v
	}
	return v, err
}

// nameIndex finds which of n names (in fields of nine bytes, cut to the first three letters if short) value begins with, without regard
// to case.
func nameIndex(names, lens, value string, short bool) (int, string, error) {
	for i := 0; i < len(lens); i++ {
		n := 3
		if !short {
			n = int(lens[i])
		}
		if len(value) >= n && sameLetters(names[i*9:i*9+n], value[:n]) {
			return i, value[n:], nil
		}
	}
	return -1, value, errBad
}

func sameLetters(a, b string) bool {
	for i := range len(a) {
		x, y := a[i]|0x20, b[i]|0x20
		if x != y || x < 'a' || x > 'z' {
			return false
		}
	}
	return true
}

// skip takes prefix off value; runs of spaces match runs of spaces.
func skip(value, prefix string) (string, error) {
	for prefix != "" {
		if prefix[0] == ' ' {
			if value != "" && value[0] != ' ' {
				return value, errBad
			}
			prefix = cutSpace(prefix)
			value = cutSpace(value)
			continue
		}
		if value == "" || value[0] != prefix[0] {
			return value, errBad
		}
		prefix = prefix[1:]
		value = value[1:]
	}
	return value, nil
}

func cutSpace(s string) string {
	for s != "" && s[0] == ' ' {
		s = s[1:]
	}
	return s
}

// fraction reads the nanoseconds of a separator and n-1 digits.
func fraction(s string, n int) (ns int, outOfRange string, err error) {
	if s[0] != '.' && s[0] != ',' {
		return 0, "", errBad
	}
	if n > 10 {
		s = s[:10]
		n = 10
	}
	ns, err = signed(s[1:], n-1)
	if err != nil {
		return 0, "", errBad
	}
	if ns < 0 {
		return 0, "fractional second", nil
	}
	for ; n < 10; n++ {
		ns *= 10
	}
	return ns, "", nil
}

// signedOffset measures a number between -23 and +23 at the start of s, after its sign: "+3" has the length 2.
func signedOffset(s string) int {
	if s == "" || s[0] != '-' && s[0] != '+' {
		return 0
	}
	n, i := 0, 1
	for isDigit(s, i) {
		if n = n*10 + int(s[i]-'0'); n > 1<<30 {
			return 0
		}
		i++
	}
	if i == 1 || n > 23 {
		return 0
	}
	return i
}

// zoneAbbrev measures a time zone abbreviation at the start of s.
func zoneAbbrev(s string) (length int, ok bool) {
	if len(s) < 3 {
		return 0, false
	}
	if len(s) >= 4 && (s[:4] == "ChST" || s[:4] == "MeST") {
		return 4, true
	}
	if s[:3] == "GMT" {
		return 3 + signedOffset(s[3:]), true
	}
	if s[0] == '+' || s[0] == '-' {
		n := signedOffset(s)
		return n, n > 0
	}
	n := 0
	for n < 6 && n < len(s) && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	switch n {
	case 5: // must end in T
		return 5, s[4] == 'T'
	case 4: // must end in T, or be WITA
		return 4, s[3] == 'T' || s[:4] == "WITA"
	case 3:
		return 3, true
	}
	return 0, false
}

// zoneOffset reads a numeric zone in the form of the element; rest is what follows.
func zoneOffset(kind int, value string) (offset int, rest string, outOfRange string, err error) {
	if value == "" {
		return 0, value, "", errBad
	}
	sign := value[0]
	colon := kind == elemISOColon || kind == elemNumColon || kind == elemISOColonSec || kind == elemNumColonSec
	parts := 2
	switch kind {
	case elemISOHourZone, elemNumHourZone:
		parts = 1
	case elemISOZoneSec, elemNumZoneSec, elemISOColonSec, elemNumColonSec:
		parts = 3
	}
	rest = value[1:]
	width := parts * 2
	if colon {
		width += parts - 1
	}
	if len(rest) < width {
		return 0, value, "", errBad
	}
	var field [3]int
	for i := range parts {
		if i > 0 && colon {
			if rest[0] != ':' {
				return 0, value, "", errBad
			}
			rest = rest[1:]
		}
		if err == nil {
			field[i], _, err = digits(rest[:2], true)
		}
		rest = rest[2:]
	}
	switch {
	case field[2] > 60:
		outOfRange = "time zone offset second"
	case field[1] > 60:
		outOfRange = "time zone offset minute"
	case field[0] > 24:
		outOfRange = "time zone offset hour"
	}
	offset = (field[0]*60+field[1])*60 + field[2]
	switch sign {
	case '+':
	case '-':
		offset = -offset
	default:
		err = errBad
	}
	return offset, rest, outOfRange, err
}

// parsed are the fields found in a value; -1 where there was none.
type parsed struct {
	year, month, day, yday int
	hour, min, sec, nsec   int
	pmSet, amSet           bool
	zone                   *Location
	offset                 int
	zoneName               string
}

// take reads one element; outOfRange names a field whose value is impossible.
func (p *parsed) take(kind int, elem, layout string, value string) (rest, outOfRange string, err error) {
	switch kind {
	case elemYear:
		if len(value) < 2 {
			return value, "", errBad
		}
		rest = value[2:]
		if p.year, err = signed(value, 2); err != nil {
			return value, "", err
		}
		if p.year >= 69 {
			p.year += 1900
		} else {
			p.year += 2000
		}
		return rest, "", nil
	case elemLongYear:
		if len(value) < 4 || !isDigit(value, 0) {
			return value, "", errBad
		}
		p.year, rest, err = number(value, 4)
		return rest, "", err
	case elemMonth, elemLongMonth:
		p.month, rest, err = nameIndex(monthNames, monthLens, value, kind == elemMonth)
		p.month++
		return rest, "", err
	case elemNumMonth, elemZeroMonth:
		p.month, rest, err = digits(value, kind == elemZeroMonth)
		if err == nil && (p.month <= 0 || 12 < p.month) {
			outOfRange = "month"
		}
		return rest, outOfRange, err
	case elemWeekday, elemLongWeekday:
		_, rest, err = nameIndex(dayNames, dayLens, value, kind == elemWeekday)
		return rest, "", err
	case elemDay, elemUnderDay, elemZeroDay:
		if kind == elemUnderDay && value != "" && value[0] == ' ' {
			value = value[1:]
		}
		p.day, rest, err = digits(value, kind == elemZeroDay)
		return rest, "", err
	case elemUnderYearDay, elemZeroYearDay:
		for i := 0; i < 2 && kind == elemUnderYearDay && value != "" && value[0] == ' '; i++ {
			value = value[1:]
		}
		if kind == elemUnderYearDay {
			n := 0
			for n < 3 && isDigit(value, n) {
				n++
			}
			if n == 0 {
				return value, "", errBad
			}
			p.yday, rest, err = number(value, n)
			return rest, "", err
		}
		p.yday, rest, err = number(value, 3)
		return rest, "", err
	case elemHour:
		p.hour, rest, err = digits(value, false)
		if p.hour < 0 || 24 <= p.hour {
			outOfRange = "hour"
		}
		return rest, outOfRange, err
	case elemHour12, elemZeroHour12:
		p.hour, rest, err = digits(value, kind == elemZeroHour12)
		if p.hour < 0 || 12 < p.hour {
			outOfRange = "hour"
		}
		return rest, outOfRange, err
	case elemMinute, elemZeroMinute:
		p.min, rest, err = digits(value, kind == elemZeroMinute)
		if p.min < 0 || 60 <= p.min {
			outOfRange = "minute"
		}
		return rest, outOfRange, err
	case elemSecond, elemZeroSecond:
		p.sec, rest, err = digits(value, kind == elemZeroSecond)
		if err != nil {
			return rest, "", err
		}
		if p.sec < 0 || 60 <= p.sec {
			return rest, "second", nil
		}
		// A fraction may follow in the value that is not in the layout.
		if len(rest) >= 2 && (rest[0] == '.' || rest[0] == ',') && isDigit(rest, 1) {
			if next, _, _ := element(layout); next == elemFrac0 || next == elemFrac9 {
				return rest, "", nil
			}
			n := 2
			for isDigit(rest, n) {
				n++
			}
			p.nsec, _, err = fraction(rest, n)
			rest = rest[n:]
		}
		return rest, "", err
	case elemPM, elempm:
		if len(value) < 2 {
			return value, "", errBad
		}
		ampm := value[:2]
		switch {
		case kind == elemPM && ampm == "PM", kind == elempm && ampm == "pm":
			p.pmSet = true
		case kind == elemPM && ampm == "AM", kind == elempm && ampm == "am":
			p.amSet = true
		default:
			return value, "", errBad
		}
		return value[2:], "", nil
	case elemISOZone, elemISOZoneSec, elemISOHourZone, elemISOColon, elemISOColonSec:
		if value != "" && value[0] == 'Z' {
			p.zone = UTC
			return value[1:], "", nil
		}
		p.offset, rest, outOfRange, err = zoneOffset(kind, value)
		return rest, outOfRange, err
	case elemNumZone, elemNumZoneSec, elemNumHourZone, elemNumColon, elemNumColonSec:
		p.offset, rest, outOfRange, err = zoneOffset(kind, value)
		return rest, outOfRange, err
	case elemZone:
		if len(value) >= 3 && value[0:3] == "UTC" {
			p.zone = UTC
			return value[3:], "", nil
		}
		n, ok := zoneAbbrev(value)
		if !ok {
			return value, "", errBad
		}
		p.zoneName = value[:n]
		return value[n:], "", nil
	case elemFrac0:
		n := len(elem)
		if len(value) < n {
			return value, "", errBad
		}
		p.nsec, outOfRange, err = fraction(value, n)
		return value[n:], outOfRange, err
	case elemFrac9:
		if len(value) < 2 || value[0] != '.' && value[0] != ',' || !isDigit(value, 1) {
			return value, "", nil // a fraction may be missing
		}
		n := 1
		for isDigit(value, n) {
			n++
		}
		p.nsec, _, err = fraction(value, n)
		return value[n:], "", err
	}
	return value, "", nil
}

func parse(layout, value string, defaultLoc, local *Location) (Time, error) {
	whole, wholeValue := layout, value
	fail := func(elem, at, message string) (Time, error) {
		return Time{}, &ParseError{whole, wholeValue, elem, at, message}
	}
	p := parsed{month: -1, day: -1, yday: -1, offset: -1}
	for {
		kind, start, end := element(layout)
		prefix, elem := layout[:start], layout[start:end]
		var err error
		value, err = skip(value, prefix)
		if err != nil {
			return fail(prefix, value, "")
		}
		if kind == elemNone {
			if value != "" {
				return fail("", value, ": extra text: "+quote(value))
			}
			break
		}
		layout = layout[end:]
		hold := value
		rest, outOfRange, err := p.take(kind, elem, layout, value)
		if outOfRange != "" {
			return fail(elem, rest, ": "+outOfRange+" out of range")
		}
		if err != nil {
			return fail(elem, hold, "")
		}
		value = rest
	}
	if p.pmSet && p.hour < 12 {
		p.hour += 12
	} else if p.amSet && p.hour == 12 {
		p.hour = 0
	}
	if p.yday >= 0 {
		month, day := 0, 0
		if isLeap(p.year) {
			if p.yday == 31+29 {
				month, day = int(February), 29
			}
		}
		if p.yday < 1 || p.yday > 365 && !(isLeap(p.year) && p.yday == 366) {
			return fail("", value, ": day-of-year out of range")
		}
		if month == 0 {
			_, m, d, _ := dateOf(daysOf(int64(p.year), January, 1) + int64(p.yday-1))
			month, day = int(m), d
		}
		if p.month >= 0 && p.month != month {
			return fail("", value, ": day-of-year does not match month")
		}
		p.month = month
		if p.day >= 0 && p.day != day {
			return fail("", value, ": day-of-year does not match day")
		}
		p.day = day
	} else {
		if p.month < 0 {
			p.month = int(January)
		}
		if p.day < 0 {
			p.day = 1
		}
	}
	if p.day < 1 || p.day > daysIn(Month(p.month), p.year) {
		return fail("", value, ": day out of range")
	}
	return p.time(defaultLoc, local), nil
}

// time makes the Time of the fields.
func (p *parsed) time(defaultLoc, local *Location) Time {
	at := func(loc *Location) Time {
		return Date(p.year, Month(p.month), p.day, p.hour, p.min, p.sec, p.nsec, loc)
	}
	if p.zone != nil {
		return at(p.zone)
	}
	if p.offset != -1 {
		t := at(UTC)
		t.addSec(-int64(p.offset))
		// The local zone is preferred if it has that offset then.
		name, offset, _, _, _ := local.lookup(t.unixSec())
		if offset == p.offset && (p.zoneName == "" || name == p.zoneName) {
			t.setLoc(local)
			return t
		}
		t.setLoc(FixedZone(p.zoneName, p.offset))
		return t
	}
	if p.zoneName != "" {
		t := at(UTC)
		if offset, ok := local.lookupName(p.zoneName, t.unixSec()); ok {
			t.addSec(-int64(offset))
			t.setLoc(local)
			return t
		}
		offset := 0
		if len(p.zoneName) > 3 && p.zoneName[:3] == "GMT" {
			hours := p.zoneName[4:]
			for i := range len(hours) {
				offset = offset*10 + int(hours[i]-'0')
			}
			offset *= 3600
			if p.zoneName[3] == '-' {
				offset = -offset
			}
		}
		// The clock is taken for that of the made-up zone, whose offset nobody knows: as Go has it, the instant stays.
		t.setLoc(FixedZone(p.zoneName, offset))
		return t
	}
	return at(defaultLoc)
}
