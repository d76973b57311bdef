package time

// TZ rules of POSIX, as "CET-1CEST,M3.5.0,M10.5.0/3": the times after the last transition of a zone.

// A ruleDay is the day and second of a change within a year.
type ruleDay struct {
	kind           byte // 'J' day without leap day, 'D' day with it, 'M' weekday of a week of a month
	day, week, mon int
	second         int
}

// ruleAt finds the zone in effect at a Unix time by the rule; lastStart is when the rule begins to hold.
func ruleAt(rule string, lastStart, sec int64) (name string, offset int, start, end int64, dst, ok bool) {
	stdName, rule, ok := ruleName(rule)
	if !ok {
		return
	}
	stdOffset, rule, ok := ruleOffset(rule)
	if !ok {
		return
	}
	stdOffset = -stdOffset
	if rule == "" || rule[0] == ',' {
		return stdName, stdOffset, lastStart, omega, false, true
	}
	dstName, rule, ok := ruleName(rule)
	if !ok {
		return
	}
	dstOffset := stdOffset + 3600
	if rule != "" && rule[0] != ',' {
		if dstOffset, rule, ok = ruleOffset(rule); !ok {
			return
		}
		dstOffset = -dstOffset
	}
	if rule == "" {
		rule = ",M3.2.0,M11.1.0"
	}
	if rule[0] != ',' && rule[0] != ';' {
		return "", 0, 0, 0, false, false
	}
	from, rule, ok := ruleDate(rule[1:])
	if !ok || rule == "" || rule[0] != ',' {
		return "", 0, 0, 0, false, false
	}
	to, rule, ok := ruleDate(rule[1:])
	if !ok || rule != "" {
		return "", 0, 0, 0, false, false
	}

	days, _ := dayAndSecond(sec)
	y, _, _, yday := dateOf(days)
	year := int(y)
	yearStart := (days - int64(yday-1)) * secondsPerDay
	inYear := sec - yearStart
	a := int64(from.secondOf(year) - stdOffset)
	b := int64(to.secondOf(year) - dstOffset)
	first, second := zone{dstName, dstOffset, true}, zone{stdName, stdOffset, false}
	if b < a {
		a, b = b, a
		first, second = second, first
	}
	// The switches of a year, first and last; its length.
	switches := func(year int) (first, last, length int64) {
		x, y := int64(from.secondOf(year)-stdOffset), int64(to.secondOf(year)-dstOffset)
		length = 365 * secondsPerDay
		if isLeap(year) {
			length += secondsPerDay
		}
		return min(x, y), max(x, y), length
	}
	switch {
	case inYear < a:
		_, last, length := switches(year - 1)
		return second.name, second.offset, yearStart - length + last, yearStart + a, second.dst, true
	case inYear >= b:
		next, _, _ := switches(year + 1)
		_, _, length := switches(year)
		return second.name, second.offset, yearStart + b, yearStart + length + next, second.dst, true
	}
	return first.name, first.offset, yearStart + a, yearStart + b, first.dst, true
}

// ruleName takes a zone name: letters, or anything in angle brackets.
func ruleName(s string) (name, rest string, ok bool) {
	if s == "" {
		return "", "", false
	}
	if s[0] == '<' {
		for i := range s {
			if s[i] == '>' {
				return s[1:i], s[i+1:], true
			}
		}
		return "", "", false
	}
	i := 0
	for i < len(s) && (s[i] < '0' || s[i] > '9') && s[i] != ',' && s[i] != '-' && s[i] != '+' {
		i++
	}
	return s[:i], s[i:], i >= 3
}

// ruleNumber takes a number between lo and hi.
func ruleNumber(s string, lo, hi int) (n int, rest string, ok bool) {
	i := 0
	for i < len(s) && '0' <= s[i] && s[i] <= '9' {
		if n = n*10 + int(s[i]-'0'); n > hi {
			return 0, "", false
		}
		i++
	}
	return n, s[i:], i > 0 && n >= lo
}

// ruleOffset takes [+-]hh[:mm[:ss]] in seconds.
func ruleOffset(s string) (offset int, rest string, ok bool) {
	sign := 1
	if s != "" && (s[0] == '+' || s[0] == '-') {
		if s[0] == '-' {
			sign = -1
		}
		s = s[1:]
	}
	n, s, ok := ruleNumber(s, 0, 24*7)
	if !ok {
		return 0, "", false
	}
	offset = n * 3600
	for unit := 60; unit > 0 && s != "" && s[0] == ':'; unit /= 60 {
		if n, s, ok = ruleNumber(s[1:], 0, 59); !ok {
			return 0, "", false
		}
		offset += n * unit
	}
	return sign * offset, s, true
}

// ruleDate takes the date of a change and its time, which is 02:00 if absent.
func ruleDate(s string) (d ruleDay, rest string, ok bool) {
	if s == "" {
		return d, "", false
	}
	d.second = 2 * 3600
	switch s[0] {
	case 'J':
		d.kind = 'J'
		d.day, s, ok = ruleNumber(s[1:], 1, 365)
	case 'M':
		d.kind = 'M'
		if d.mon, s, ok = ruleNumber(s[1:], 1, 12); !ok || s == "" || s[0] != '.' {
			return d, "", false
		}
		if d.week, s, ok = ruleNumber(s[1:], 1, 5); !ok || s == "" || s[0] != '.' {
			return d, "", false
		}
		d.day, s, ok = ruleNumber(s[1:], 0, 6)
	default:
		d.kind = 'D'
		d.day, s, ok = ruleNumber(s, 0, 365)
	}
	if ok && s != "" && s[0] == '/' {
		d.second, s, ok = ruleOffset(s[1:])
	}
	return d, s, ok
}

// secondOf is the second of the year at which the change takes place, on the clock before it.
func (d ruleDay) secondOf(year int) int {
	day := d.day
	switch d.kind {
	case 'J':
		day--
		if isLeap(year) && d.day >= 60 {
			day++
		}
	case 'M':
		first := daysOf(int64(year), Month(d.mon), 1)
		day = int(Weekday(d.day)-weekday(first)+7)%7 + (d.week-1)*7
		for day >= daysIn(Month(d.mon), year) {
			day -= 7
		}
		day += int(first - daysOf(int64(year), January, 1))
	}
	return day*secondsPerDay + d.second
}
