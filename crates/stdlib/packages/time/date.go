package time

// A Month is a month of the year, January = 1.
type Month int

// The months.
const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

const monthNames = "January  February March    April    May      June     July     August   SeptemberOctober  November December "

// monthLens are the lengths of the names, which stand in fields of nine bytes.
const monthLens = "\x07\x08\x05\x05\x03\x04\x04\x06\x09\x07\x08\x08"

// String returns the English name.
func (m Month) String() string {
	if January <= m && m <= December {
		i := int(m-1) * 9
		return monthNames[i : i+int(monthLens[m-1])]
	}
	return "%!Month(" + itoa(uint64(m)) + ")"
}

// A Weekday is a day of the week, Sunday = 0.
type Weekday int

// The days of the week.
const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

const dayNames = "Sunday   Monday   Tuesday  WednesdayThursday Friday   Saturday "

const dayLens = "\x06\x06\x07\x09\x08\x06\x08"

// String returns the English name.
func (d Weekday) String() string {
	if Sunday <= d && d <= Saturday {
		i := int(d) * 9
		return dayNames[i : i+int(dayLens[d])]
	}
	return "%!Weekday(" + itoa(uint64(d)) + ")"
}

func itoa(n uint64) string {
	var b [20]byte
	i := len(b)
	for {
		i--
		b[i] = byte('0' + n%10)
		if n /= 10; n == 0 {
			return string(b[i:])
		}
	}
}

// daysTo1970 is the days from March 1 of year 0 to 1970.
const daysTo1970 = 719468

// daysOf counts the days from 1970 to a date of the proleptic Gregorian calendar; the month is 1..12. Years begin in March
// here, so that the leap day is the last.
func daysOf(year int64, month Month, day int64) int64 {
	m := int64(month) - 3
	if m < 0 {
		m += 12
		year--
	}
	era := year / 400
	if year < 0 {
		era = (year - 399) / 400
	}
	y := year - era*400
	return era*146097 + y*365 + y/4 - y/100 + (153*m+2)/5 + day - 1 - daysTo1970
}

// dateOf is the inverse of daysOf; yday counts from 1.
func dateOf(days int64) (year int64, month Month, day, yday int) {
	days += daysTo1970
	era := days / 146097
	if days < 0 {
		era = (days - 146096) / 146097
	}
	d := days - era*146097
	y := (d - d/1460 + d/36524 - d/146096) / 365
	d -= y*365 + y/4 - y/100
	year = y + era*400
	m := (5*d + 2) / 153
	day = int(d-(153*m+2)/5) + 1
	leap := y%4 == 0 && (y%100 != 0 || y == 0)
	if m >= 10 {
		return year + 1, Month(m - 9), day, int(d) - 305
	}
	yday = int(d) + 60
	if leap {
		yday++
	}
	return year, Month(m + 3), day, yday
}

// localSec is the seconds since 1970 on a clock in t's location.
func (t *Time) localSec() int64 {
	sec := t.unixSec()
	if t.loc == nil || t.loc == &utcLoc {
		return sec
	}
	_, offset, _, _, _ := t.loc.lookup(sec)
	return sec + int64(offset)
}

// dayAndSecond splits seconds since 1970 into days and the second of the day.
func dayAndSecond(sec int64) (days int64, second int) {
	days = sec / secondsPerDay
	rest := sec % secondsPerDay
	if rest < 0 {
		rest += secondsPerDay
		days--
	}
	return days, int(rest)
}

// Date returns year, month and day of t.
func (t Time) Date() (year int, month Month, day int) {
	days, _ := dayAndSecond(t.localSec())
	y, month, day, _ := dateOf(days)
	return int(y), month, day
}

// Year returns the year of t.
func (t Time) Year() int {
	year, _, _ := t.Date()
	return year
}

// Month returns the month of t.
func (t Time) Month() Month {
	_, month, _ := t.Date()
	return month
}

// Day returns the day of the month of t.
func (t Time) Day() int {
	_, _, day := t.Date()
	return day
}

// YearDay returns the day of the year of t, from 1.
func (t Time) YearDay() int {
	days, _ := dayAndSecond(t.localSec())
	_, _, _, yday := dateOf(days)
	return yday
}

// Weekday returns the day of the week of t.
func (t Time) Weekday() Weekday {
	days, _ := dayAndSecond(t.localSec())
	return weekday(days)
}

func weekday(days int64) Weekday { return Weekday(((days+4)%7 + 7) % 7) }

// ISOWeek returns the ISO 8601 year and week of t.
func (t Time) ISOWeek() (year, week int) {
	days, _ := dayAndSecond(t.localSec())
	// The week belongs to the year of its Thursday.
	days += int64(3 - (weekday(days)+6)%7)
	y, _, _, yday := dateOf(days)
	return int(y), (yday-1)/7 + 1
}

// Clock returns hour, minute and second of t.
func (t Time) Clock() (hour, min, sec int) {
	_, s := dayAndSecond(t.localSec())
	return s / 3600, s / 60 % 60, s % 60
}

// Hour returns the hour of t.
func (t Time) Hour() int {
	hour, _, _ := t.Clock()
	return hour
}

// Minute returns the minute of t.
func (t Time) Minute() int {
	_, min, _ := t.Clock()
	return min
}

// Second returns the second of t.
func (t Time) Second() int {
	_, _, sec := t.Clock()
	return sec
}

// Nanosecond returns the nanosecond of t.
func (t Time) Nanosecond() int { return int(t.nsec()) }

// carry moves whole multiples of base from lo to hi.
func carry(hi, lo, base int) (int, int) {
	if lo < 0 {
		n := (-lo-1)/base + 1
		hi -= n
		lo += n * base
	}
	if lo >= base {
		n := lo / base
		hi += n
		lo -= n * base
	}
	return hi, lo
}

// Date returns the Time of a date and clock in loc, normalising what is out of range. In a gap or overlap of zones one of the two is taken.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	year, m := carry(year, int(month)-1, 12)
	sec, nsec = carry(sec, nsec, 1e9)
	min, sec = carry(min, sec, 60)
	hour, min = carry(hour, min, 60)
	day, hour = carry(day, hour, 24)
	unix := (daysOf(int64(year), Month(m+1), 1)+int64(day-1))*secondsPerDay + int64(hour*3600+min*60+sec)
	if loc != &utcLoc {
		_, offset, start, end, _ := loc.lookup(unix)
		if offset != 0 {
			utc := unix - int64(offset)
			if utc < start || utc >= end {
				_, offset, _, _, _ = loc.lookup(utc)
			}
			unix -= int64(offset)
		}
	}
	t := unixTime(unix, int32(nsec))
	t.setLoc(loc)
	return t
}

// isLeap reports whether the year has 366 days.
func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// daysIn is the number of days of a month.
func daysIn(m Month, year int) int {
	if m == February {
		if isLeap(year) {
			return 29
		}
		return 28
	}
	return 30 + int((m+m>>3)&1)
}
