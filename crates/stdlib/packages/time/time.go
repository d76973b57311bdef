package time

import "internal/rt"

// A Time is an instant with nanosecond precision and a location for its display.
//
// With the top bit of wall set, wall holds 33 bits of seconds since 1885 and 30 bits of nanoseconds, and ext the monotonic clock's
// reading. Without it wall holds the nanoseconds, and ext the seconds since year 1.
type Time struct {
	wall uint64
	ext  int64
	loc  *Location // nil means UTC
}

const (
	hasMonotonic = 1 << 63
	nsecMask     = 1<<30 - 1

	secondsPerDay = 86400

	unixToInternal int64 = 62135596800 // year 1 to 1970
	wallToInternal int64 = 59453308800 // year 1 to 1885
)

// Now returns the current time with a monotonic clock reading.
func Now() Time {
	sec, nsec := rt.Walltime()
	mono := rt.Nanotime()
	since1885 := sec + unixToInternal - wallToInternal
	if uint64(since1885)>>33 != 0 {
		return Time{uint64(nsec), sec + unixToInternal, Local}
	}
	return Time{hasMonotonic | uint64(since1885)<<30 | uint64(nsec), mono, Local}
}

// Since returns the time elapsed since t.
func Since(t Time) Duration {
	if t.wall&hasMonotonic != 0 {
		return subMono(rt.Nanotime(), t.ext)
	}
	return Now().Sub(t)
}

// Until returns the duration until t.
func Until(t Time) Duration {
	if t.wall&hasMonotonic != 0 {
		return subMono(t.ext, rt.Nanotime())
	}
	return t.Sub(Now())
}

// subMono is the saturated difference of clock readings.
func subMono(t, u int64) Duration {
	d := Duration(t - u)
	if d < 0 && t > u {
		return maxDuration
	}
	if d > 0 && t < u {
		return minDuration
	}
	return d
}

func (t *Time) nsec() int64 { return int64(t.wall & nsecMask) }

// sec is the seconds since year 1.
func (t *Time) sec() int64 {
	if t.wall&hasMonotonic != 0 {
		return wallToInternal + int64(t.wall<<1>>31)
	}
	return t.ext
}

func (t *Time) unixSec() int64 { return t.sec() - unixToInternal }

// stripMono drops the monotonic reading.
func (t *Time) stripMono() {
	if t.wall&hasMonotonic != 0 {
		t.ext = t.sec()
		t.wall &= nsecMask
	}
}

// addSec adds seconds, saturating, and drops the reading if they no longer fit beside it.
func (t *Time) addSec(d int64) {
	if t.wall&hasMonotonic != 0 {
		if sum := int64(t.wall<<1>>31) + d; 0 <= sum && sum < 1<<33 {
			t.wall = t.wall&nsecMask | uint64(sum)<<30 | hasMonotonic
			return
		}
		t.stripMono()
	}
	sum := t.ext + d
	if (sum > t.ext) == (d > 0) {
		t.ext = sum
	} else if d > 0 {
		t.ext = 1<<63 - 1
	} else {
		t.ext = -(1<<63 - 1)
	}
}

func (t *Time) setLoc(loc *Location) {
	if loc == &utcLoc {
		loc = nil
	}
	t.stripMono()
	t.loc = loc
}

// After reports whether t is after u.
func (t Time) After(u Time) bool { return t.Compare(u) > 0 }

// Before reports whether t is before u.
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }

// Compare returns -1, 0 or +1.
func (t Time) Compare(u Time) int {
	var a, b int64
	if t.wall&u.wall&hasMonotonic != 0 {
		a, b = t.ext, u.ext
	} else {
		a, b = t.sec(), u.sec()
		if a == b {
			a, b = t.nsec(), u.nsec()
		}
	}
	if a < b {
		return -1
	}
	if a > b {
		return +1
	}
	return 0
}

// Equal reports whether t and u are the same instant.
func (t Time) Equal(u Time) bool { return t.Compare(u) == 0 }

// IsZero reports whether t is January 1, year 1, 00:00:00 UTC.
func (t Time) IsZero() bool { return t.sec() == 0 && t.nsec() == 0 }

// Add returns t+d.
func (t Time) Add(d Duration) Time {
	sec := int64(d / 1e9)
	nsec := t.nsec() + int64(d%1e9)
	if nsec >= 1e9 {
		sec++
		nsec -= 1e9
	} else if nsec < 0 {
		sec--
		nsec += 1e9
	}
	t.wall = t.wall&^nsecMask | uint64(nsec)
	t.addSec(sec)
	if t.wall&hasMonotonic != 0 {
		mono := t.ext + int64(d)
		if d < 0 && mono > t.ext || d > 0 && mono < t.ext {
			t.stripMono()
		} else {
			t.ext = mono
		}
	}
	return t
}

// Sub returns t-u, saturated.
func (t Time) Sub(u Time) Duration {
	if t.wall&u.wall&hasMonotonic != 0 {
		return subMono(t.ext, u.ext)
	}
	d := Duration(t.sec()-u.sec())*Second + Duration(t.nsec()-u.nsec())
	if u.Add(d).Equal(t) {
		return d
	}
	if t.Before(u) {
		return minDuration
	}
	return maxDuration
}

// AddDate adds years, months and days to the date, and normalises.
func (t Time) AddDate(years int, months int, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, int(t.nsec()), t.Location())
}

// UTC returns t with the location UTC.
func (t Time) UTC() Time {
	t.setLoc(&utcLoc)
	return t
}

// Local returns t with the local location.
func (t Time) Local() Time {
	t.setLoc(Local)
	return t
}

// In returns t with the location loc.
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	t.setLoc(loc)
	return t
}

// Location returns the location of t.
func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

// Zone returns the name and offset of the zone in effect at t.
func (t Time) Zone() (name string, offset int) {
	name, offset, _, _, _ = t.loc.lookup(t.unixSec())
	return name, offset
}

// ZoneBounds returns when the zone in effect at t begins and ends; zero Times if never.
func (t Time) ZoneBounds() (start, end Time) {
	_, _, from, to, _ := t.loc.lookup(t.unixSec())
	if from != alpha {
		start = unixTime(from, 0)
		start.setLoc(t.loc)
	}
	if to != omega {
		end = unixTime(to, 0)
		end.setLoc(t.loc)
	}
	return start, end
}

// IsDST reports whether daylight saving time is in effect at t.
func (t Time) IsDST() bool {
	_, _, _, _, dst := t.loc.lookup(t.unixSec())
	return dst
}

func unixTime(sec int64, nsec int32) Time { return Time{uint64(nsec), sec + unixToInternal, Local} }

// Unix returns the local Time of the Unix time.
func Unix(sec int64, nsec int64) Time {
	if nsec < 0 || nsec >= 1e9 {
		n := nsec / 1e9
		sec += n
		if nsec -= n * 1e9; nsec < 0 {
			nsec += 1e9
			sec--
		}
	}
	return unixTime(sec, int32(nsec))
}

// UnixMilli returns the local Time of the Unix time in milliseconds.
func UnixMilli(msec int64) Time { return Unix(msec/1e3, (msec%1e3)*1e6) }

// UnixMicro returns the local Time of the Unix time in microseconds.
func UnixMicro(usec int64) Time { return Unix(usec/1e6, (usec%1e6)*1e3) }

// Unix returns t in seconds since 1970.
func (t Time) Unix() int64 { return t.unixSec() }

// UnixMilli returns t in milliseconds since 1970.
func (t Time) UnixMilli() int64 { return t.unixSec()*1e3 + t.nsec()/1e6 }

// UnixMicro returns t in microseconds since 1970.
func (t Time) UnixMicro() int64 { return t.unixSec()*1e6 + t.nsec()/1e3 }

// UnixNano returns t in nanoseconds since 1970.
func (t Time) UnixNano() int64 { return t.unixSec()*1e9 + t.nsec() }

// Truncate rounds t down to a multiple of d since the zero time.
func (t Time) Truncate(d Duration) Time {
	t.stripMono()
	if d <= 0 {
		return t
	}
	return t.Add(-t.remainder(d))
}

// Round rounds t to the nearest multiple of d since the zero time, halves up.
func (t Time) Round(d Duration) Time {
	t.stripMono()
	if d <= 0 {
		return t
	}
	r := t.remainder(d)
	if uint64(r)+uint64(r) < uint64(d) {
		return t.Add(-r)
	}
	return t.Add(d - r)
}

// remainder is the time since the zero time modulo d, never negative.
func (t Time) remainder(d Duration) Duration { return Duration(timeMod(t.sec(), t.nsec(), int64(d))) }

// timeMod is (sec*1e9 + nsec) modulo d, never negative.
func timeMod(sec, nsec, d int64) int64
