package time

// Layouts for Format and Parse.
const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

// The elements of a layout.
const (
	elemNone = iota
	elemLongMonth
	elemMonth
	elemNumMonth
	elemZeroMonth
	elemLongWeekday
	elemWeekday
	elemDay
	elemUnderDay
	elemZeroDay
	elemUnderYearDay
	elemZeroYearDay
	elemHour
	elemHour12
	elemZeroHour12
	elemMinute
	elemZeroMinute
	elemSecond
	elemZeroSecond
	elemLongYear
	elemYear
	elemPM
	elempm
	elemZone        // MST
	elemISOZone     // Z0700
	elemISOZoneSec  // Z070000
	elemISOHourZone // Z07
	elemISOColon    // Z07:00
	elemISOColonSec // Z07:00:00
	elemNumZone     // -0700
	elemNumZoneSec  // -070000
	elemNumHourZone // -07
	elemNumColon    // -07:00
	elemNumColonSec // -07:00:00
	elemFrac0       // .000
	elemFrac9       // .999
)

// element finds the first element of a layout: its kind, where it begins and where it ends.
func element(layout string) (kind, start, end int)

func appendPadded(b []byte, n, width int) []byte {
	if n < 0 {
		b = append(b, '-')
		n = -n
	}
	digits := itoa(uint64(n))
	for i := len(digits); i < width; i++ {
		b = append(b, '0')
	}
	return append(b, digits...)
}

// appendOffset appends a zone offset as the element wants it.
func appendOffset(b []byte, kind, offset int) []byte {
	sign := byte('+')
	if offset <= -60 {
		sign = '-'
		offset = -offset
	}
	b = append(b, sign)
	b = appendPadded(b, offset/3600, 2)
	if kind == elemISOHourZone || kind == elemNumHourZone {
		return b
	}
	colon := kind == elemISOColon || kind == elemNumColon || kind == elemISOColonSec || kind == elemNumColonSec
	if colon {
		b = append(b, ':')
	}
	b = appendPadded(b, offset/60%60, 2)
	if kind == elemISOZoneSec || kind == elemNumZoneSec || kind == elemISOColonSec || kind == elemNumColonSec {
		if colon {
			b = append(b, ':')
		}
		b = appendPadded(b, offset%60, 2)
	}
	return b
}

// appendFrac appends the nanoseconds as the element asks, whose first byte is the separator.
func appendFrac(b []byte, nsec int, elem string, kind int) []byte {
	digits := len(elem) - 1
	var d [9]byte
	for i := 8; i >= 0; i-- {
		d[i] = byte('0' + nsec%10)
		nsec /= 10
	}
	n := min(digits, 9)
	if kind == elemFrac9 {
		for n > 0 && d[n-1] == '0' {
			n--
		}
		if n == 0 {
			return b
		}
	}
	b = append(b, elem[0])
	b = append(b, d[:n]...)
	if kind == elemFrac0 {
		for ; n < digits; n++ {
			b = append(b, '0')
		}
	}
	return b
}

// Format returns t as the layout says.
func (t Time) Format(layout string) string {
	return string(t.AppendFormat(make([]byte, 0, len(layout)+10), layout))
}

// AppendFormat is Format appended to b.
func (t Time) AppendFormat(b []byte, layout string) []byte {
	unix := t.unixSec()
	name, offset := "UTC", 0
	if t.loc != nil {
		name, offset, _, _, _ = t.loc.lookup(unix)
	}
	days, second := dayAndSecond(unix + int64(offset))
	y, month, day, yday := dateOf(days)
	year := int(y)
	hour, min, sec := second/3600, second/60%60, second%60
	for layout != "" {
		kind, start, end := element(layout)
		b = append(b, layout[:start]...)
		if kind == elemNone {
			break
		}
		elem := layout[start:end]
		layout = layout[end:]
		switch kind {
		case elemYear:
			b = appendPadded(b, max(year, -year)%100, 2)
		case elemLongYear:
			b = appendPadded(b, year, 4)
		case elemMonth:
			b = append(b, month.String()[:3]...)
		case elemLongMonth:
			b = append(b, month.String()...)
		case elemNumMonth:
			b = appendPadded(b, int(month), 0)
		case elemZeroMonth:
			b = appendPadded(b, int(month), 2)
		case elemWeekday:
			b = append(b, weekday(days).String()[:3]...)
		case elemLongWeekday:
			b = append(b, weekday(days).String()...)
		case elemDay:
			b = appendPadded(b, day, 0)
		case elemUnderDay:
			if day < 10 {
				b = append(b, ' ')
			}
			b = appendPadded(b, day, 0)
		case elemZeroDay:
			b = appendPadded(b, day, 2)
		case elemUnderYearDay:
			for limit := 100; yday < limit && limit >= 10; limit /= 10 {
				b = append(b, ' ')
			}
			b = appendPadded(b, yday, 0)
		case elemZeroYearDay:
			b = appendPadded(b, yday, 3)
		case elemHour:
			b = appendPadded(b, hour, 2)
		case elemHour12:
			b = appendPadded(b, (hour+11)%12+1, 0)
		case elemZeroHour12:
			b = appendPadded(b, (hour+11)%12+1, 2)
		case elemMinute:
			b = appendPadded(b, min, 0)
		case elemZeroMinute:
			b = appendPadded(b, min, 2)
		case elemSecond:
			b = appendPadded(b, sec, 0)
		case elemZeroSecond:
			b = appendPadded(b, sec, 2)
		case elemPM:
			b = append(b, "AMPM"[hour/12*2:][:2]...)
		case elempm:
			b = append(b, "ampm"[hour/12*2:][:2]...)
		case elemZone:
			if name == "" {
				b = appendOffset(b, elemNumZone, offset/60*60)
			} else {
				b = append(b, name...)
			}
		case elemFrac0, elemFrac9:
			b = appendFrac(b, t.Nanosecond(), elem, kind)
		case elemISOZone, elemISOZoneSec, elemISOHourZone, elemISOColon, elemISOColonSec:
			if offset == 0 {
				b = append(b, 'Z')
				break
			}
			fallthrough
		default:
			b = appendOffset(b, kind, offset)
		}
	}
	return b
}

// String formats t as "2006-01-02 15:04:05.999999999 -0700 MST", with the monotonic reading if there is one.
func (t Time) String() string {
	s := t.Format("2006-01-02 15:04:05.999999999 -0700 MST")
	if t.wall&hasMonotonic != 0 {
		sign, m := byte('+'), uint64(t.ext)
		if t.ext < 0 {
			sign, m = '-', -m
		}
		b := append([]byte(s), " m="...)
		b = append(b, sign)
		b = append(b, itoa(m/1e9)...)
		b = append(b, '.')
		b = appendPadded(b, int(m%1e9), 9)
		s = string(b)
	}
	return s
}

// GoString formats t as Go syntax.
func (t Time) GoString() string {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	b := appendPadded([]byte("time.Date("), year, 0)
	b = append(b, ", "...)
	if January <= month && month <= December {
		b = append(b, "time."...)
		b = append(b, month.String()...)
	} else {
		b = appendPadded(b, int(month), 0)
	}
	for _, n := range [...]int{day, hour, min, sec, t.Nanosecond()} {
		b = append(b, ", "...)
		b = appendPadded(b, n, 0)
	}
	b = append(b, ", "...)
	switch t.Location() {
	case &utcLoc:
		b = append(b, "time.UTC"...)
	case &localLoc:
		b = append(b, "time.Local"...)
	default:
		b = append(b, "time.Location("...)
		b = append(b, quote(t.Location().name)...)
		b = append(b, ')')
	}
	return string(append(b, ')'))
}
