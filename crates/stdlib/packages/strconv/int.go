package strconv

// parseInt and parseUint do the whole work of their namesakes but the error.
func parseInt(s string, base, bitSize int) (i int64, status int)
func parseUint(s string, base, bitSize int) (u uint64, status int)

// appendInt and formatInt write in a base from 2 to 36.
func appendInt(dst []byte, i int64, base int) []byte
func appendUint(dst []byte, u uint64, base int) []byte
func formatInt(i int64, base int) string
func formatUint(u uint64, base int) string

// ParseInt reads an integer in the given base, or in the one its prefix tells
// if base is 0, that fits bitSize bits.
func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	i, status := parseInt(s, base, bitSize)
	if status != parsed {
		err = parseError("ParseInt", s, status, base, bitSize)
	}
	return i, err
}

// ParseUint is ParseInt for unsigned integers; a sign is an error.
func ParseUint(s string, base int, bitSize int) (uint64, error) {
	u, status := parseUint(s, base, bitSize)
	if status != parsed {
		return u, parseError("ParseUint", s, status, base, bitSize)
	}
	return u, nil
}

// Atoi is ParseInt(s, 10, 0) as an int.
func Atoi(s string) (int, error) {
	i, status := parseInt(s, 10, 64)
	if status != parsed {
		return int(i), parseError("Atoi", s, status, 10, 0)
	}
	return int(i), nil
}

// Itoa is FormatInt(int64(i), 10).
func Itoa(i int) string { return formatInt(int64(i), 10) }

// FormatInt writes i in base 2 to 36.
func FormatInt(i int64, base int) string {
	checkBase(base)
	return formatInt(i, base)
}

// FormatUint writes i in base 2 to 36.
func FormatUint(i uint64, base int) string {
	checkBase(base)
	return formatUint(i, base)
}

// AppendInt appends what FormatInt gives.
func AppendInt(dst []byte, i int64, base int) []byte {
	checkBase(base)
	return appendInt(dst, i, base)
}

// AppendUint appends what FormatUint gives.
func AppendUint(dst []byte, i uint64, base int) []byte {
	checkBase(base)
	return appendUint(dst, i, base)
}

func checkBase(base int) {
	if base < 2 || base > 36 {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
}

// ParseBool reads 1, t, T, TRUE, true, True and their opposites.
func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, &NumError{"ParseBool", str, ErrSyntax}
}

// FormatBool gives "true" or "false".
func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

// AppendBool appends what FormatBool gives.
func AppendBool(dst []byte, b bool) []byte { return append(dst, FormatBool(b)...) }
