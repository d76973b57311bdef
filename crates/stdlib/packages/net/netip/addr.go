// Package netip is addresses of the Internet as small comparable values.
package netip

import (
	"cmp"
	"errors"
	"math/bits"
	"strconv"
	"strings"
	"unique"
)

// An Addr is an address of IPv4, or one of IPv6 with an optional zone.
type Addr struct {
	hi, lo uint64
	z      unique.Handle[kind]
}

// A kind tells the zero Addr, IPv4 and IPv6, and holds the zone.
type kind struct {
	is6  bool
	zone string
}

var (
	z0    unique.Handle[kind]
	z4    = unique.Make(kind{})
	z6    = unique.Make(kind{is6: true})
	v4in6 = uint64(0xffff) << 32
)

func v4(n uint32) Addr { return Addr{0, v4in6 | uint64(n), z4} }

// IPv6LinkLocalAllNodes is ff02::1.
func IPv6LinkLocalAllNodes() Addr { return AddrFrom16([16]byte{0: 0xff, 1: 2, 15: 1}) }

// IPv6LinkLocalAllRouters is ff02::2.
func IPv6LinkLocalAllRouters() Addr { return AddrFrom16([16]byte{0: 0xff, 1: 2, 15: 2}) }

// IPv6Loopback is ::1.
func IPv6Loopback() Addr { return AddrFrom16([16]byte{15: 1}) }

// IPv6Unspecified is ::.
func IPv6Unspecified() Addr { return Addr{z: z6} }

// IPv4Unspecified is 0.0.0.0.
func IPv4Unspecified() Addr { return v4(0) }

// AddrFrom4 is an address of IPv4.
func AddrFrom4(addr [4]byte) Addr {
	return v4(uint32(addr[0])<<24 | uint32(addr[1])<<16 | uint32(addr[2])<<8 | uint32(addr[3]))
}

func word(b []byte) (n uint64) {
	for _, c := range b[:8] {
		n = n<<8 | uint64(c)
	}
	return
}

// AddrFrom16 is an address of IPv6.
func AddrFrom16(addr [16]byte) Addr { return Addr{word(addr[:]), word(addr[8:]), z6} }

// AddrFromSlice is the address of 4 or 16 bytes.
func AddrFromSlice(slice []byte) (ip Addr, ok bool) {
	switch len(slice) {
	case 4:
		return AddrFrom4([4]byte(slice)), true
	case 16:
		return AddrFrom16([16]byte(slice)), true
	}
	return Addr{}, false
}

type parseAddrError struct {
	in, msg, at string
}

func (err parseAddrError) Error() string {
	s := "ParseAddr(" + strconv.Quote(err.in) + "): " + err.msg
	if err.at != "" {
		s += " (at " + strconv.Quote(err.at) + ")"
	}
	return s
}

// MustParseAddr is ParseAddr, and panics on an error.
func MustParseAddr(s string) Addr {
	ip, err := ParseAddr(s)
	if err != nil {
		panic(err)
	}
	return ip
}

// ParseAddr reads an address.
func ParseAddr(s string) (Addr, error) {
	for i := range len(s) {
		switch s[i] {
		case '.':
			n, err := parse4(s, 0, len(s))
			if err != nil {
				return Addr{}, err
			}
			return v4(n), nil
		case ':':
			return parse6(s)
		case '%':
			return Addr{}, parseAddrError{in: s, msg: "missing IPv6 address"}
		}
	}
	return Addr{}, parseAddrError{in: s, msg: "unable to parse IP"}
}

// parse4 reads four numbers from in[from:to].
func parse4(in string, from, to int) (n uint32, err error) {
	s := in[from:to]
	if s == "" {
		return 0, parseAddrError{in: in, msg: "IPv4 address too short"}
	}
	val, pos, digits := 0, 0, 0
	for i := range len(s) {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			if digits == 1 && val == 0 {
				return 0, parseAddrError{in: in, msg: "IPv4 field has octet with leading zero"}
			}
			val = val*10 + int(c-'0')
			digits++
			if val > 255 {
				return 0, parseAddrError{in: in, msg: "IPv4 field has value >255"}
			}
		case c == '.':
			if i == 0 || i == len(s)-1 || s[i-1] == '.' {
				return 0, parseAddrError{in: in, msg: "IPv4 field must have at least one digit", at: s[i:]}
			}
			if pos == 3 {
				return 0, parseAddrError{in: in, msg: "IPv4 address too long"}
			}
			n = n<<8 | uint32(val)
			pos++
			val, digits = 0, 0
		default:
			return 0, parseAddrError{in: in, msg: "unexpected character", at: s[i:]}
		}
	}
	if pos < 3 {
		return 0, parseAddrError{in: in, msg: "IPv4 address too short"}
	}
	return n<<8 | uint32(val), nil
}

func digit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

func parse6(in string) (Addr, error) {
	s, zone, hasZone := strings.Cut(in, "%")
	if hasZone && zone == "" {
		return Addr{}, parseAddrError{in: in, msg: "zone must be a non-empty string"}
	}
	var ip [16]byte
	ellipsis := -1
	if len(s) >= 2 && s[:2] == "::" {
		ellipsis = 0
		s = s[2:]
		if s == "" {
			return IPv6Unspecified().WithZone(zone), nil
		}
	}
	i := 0
	for i < 16 {
		off, acc := 0, uint32(0)
		for ; off < len(s); off++ {
			d := digit(s[off])
			if d < 0 {
				break
			}
			acc = acc<<4 | uint32(d)
			if off > 3 {
				return Addr{}, parseAddrError{in: in, msg: "each group must have 4 or less digits", at: s}
			}
		}
		if off == 0 {
			return Addr{}, parseAddrError{in: in, msg: "each colon-separated field must have at least one digit", at: s}
		}
		if off < len(s) && s[off] == '.' {
			if ellipsis < 0 && i != 12 {
				return Addr{}, parseAddrError{in: in, msg: "embedded IPv4 address must replace the final 2 fields of the address", at: s}
			}
			if i+4 > 16 {
				return Addr{}, parseAddrError{in: in, msg: "too many hex fields to fit an embedded IPv4 at the end of the address", at: s}
			}
			end := len(in)
			if hasZone {
				end -= len(zone) + 1
			}
			n, err := parse4(in, end-len(s), end)
			if err != nil {
				return Addr{}, err
			}
			ip[i], ip[i+1], ip[i+2], ip[i+3] = byte(n>>24), byte(n>>16), byte(n>>8), byte(n)
			s = ""
			i += 4
			break
		}
		ip[i], ip[i+1] = byte(acc>>8), byte(acc)
		i += 2
		s = s[off:]
		if s == "" {
			break
		}
		if s[0] != ':' {
			return Addr{}, parseAddrError{in: in, msg: "unexpected character, want colon", at: s}
		}
		if len(s) == 1 {
			return Addr{}, parseAddrError{in: in, msg: "colon must be followed by more characters", at: s}
		}
		s = s[1:]
		if s[0] == ':' {
			if ellipsis >= 0 {
				return Addr{}, parseAddrError{in: in, msg: "multiple :: in address", at: s}
			}
			ellipsis = i
			s = s[1:]
			if s == "" {
				break
			}
		}
	}
	if s != "" {
		return Addr{}, parseAddrError{in: in, msg: "trailing garbage after address", at: s}
	}
	if i < 16 {
		if ellipsis < 0 {
			return Addr{}, parseAddrError{in: in, msg: "address string too short"}
		}
		n := 16 - i
		copy(ip[ellipsis+n:], ip[ellipsis:i])
		clear(ip[ellipsis : ellipsis+n])
	} else if ellipsis >= 0 {
		return Addr{}, parseAddrError{in: in, msg: "the :: must expand to at least one field of zeros"}
	}
	return AddrFrom16(ip).WithZone(zone), nil
}

// IsValid reports whether ip is not the zero Addr.
func (ip Addr) IsValid() bool { return ip.z != z0 }

// BitLen is 0, 32 or 128.
func (ip Addr) BitLen() int {
	switch ip.z {
	case z0:
		return 0
	case z4:
		return 32
	}
	return 128
}

// Zone is the zone of an address of IPv6.
func (ip Addr) Zone() string {
	if ip.z == z0 {
		return ""
	}
	return ip.z.Value().zone
}

// Is4 reports whether ip is IPv4.
func (ip Addr) Is4() bool { return ip.z == z4 }

// Is4In6 reports whether ip is IPv4 as IPv6 writes it.
func (ip Addr) Is4In6() bool { return ip.Is6() && ip.hi == 0 && ip.lo>>32 == 0xffff }

// Is6 reports whether ip is IPv6.
func (ip Addr) Is6() bool { return ip.z != z0 && ip.z != z4 }

// Unmap is the IPv4 that IPv6 wraps, or ip.
func (ip Addr) Unmap() Addr {
	if ip.Is4In6() {
		ip.z = z4
	}
	return ip
}

// WithZone sets the zone of an address of IPv6.
func (ip Addr) WithZone(zone string) Addr {
	if ip.Is6() {
		ip.z = unique.Make(kind{true, zone})
	}
	return ip
}

func (ip Addr) withoutZone() Addr { return ip.WithZone("") }

// Compare orders by length, then by bits, then by zone.
func (ip Addr) Compare(ip2 Addr) int {
	return cmp.Or(cmp.Compare(ip.BitLen(), ip2.BitLen()), cmp.Compare(ip.hi, ip2.hi), cmp.Compare(ip.lo, ip2.lo), strings.Compare(ip.Zone(), ip2.Zone()))
}

// Less reports whether ip comes before ip2.
func (ip Addr) Less(ip2 Addr) bool { return ip.Compare(ip2) < 0 }

func (ip Addr) top() byte { return byte(ip.hi >> 56) }

func (ip Addr) byte4(i int) byte { return byte(ip.lo >> (24 - 8*i)) }

// IsLinkLocalUnicast reports whether ip is for one link.
func (ip Addr) IsLinkLocalUnicast() bool {
	ip = ip.Unmap()
	return ip.Is4() && ip.lo&0xffff0000 == 169<<24|254<<16 || ip.Is6() && ip.hi>>48&0xffc0 == 0xfe80
}

// IsLoopback reports whether ip is this machine.
func (ip Addr) IsLoopback() bool {
	ip = ip.Unmap()
	return ip.Is4() && ip.byte4(0) == 127 || ip.Is6() && ip.hi == 0 && ip.lo == 1
}

// IsMulticast reports whether ip is a group.
func (ip Addr) IsMulticast() bool {
	ip = ip.Unmap()
	return ip.Is4() && ip.byte4(0)&0xf0 == 0xe0 || ip.Is6() && ip.top() == 0xff
}

// IsInterfaceLocalMulticast reports whether ip is a group on one interface.
func (ip Addr) IsInterfaceLocalMulticast() bool {
	return ip.Is6() && !ip.Is4In6() && ip.hi>>48&0xff0f == 0xff01
}

// IsLinkLocalMulticast reports whether ip is a group on one link.
func (ip Addr) IsLinkLocalMulticast() bool {
	ip = ip.Unmap()
	return ip.Is4() && ip.lo&0xffffff00 == 224<<24 || ip.Is6() && ip.hi>>48&0xff0f == 0xff02
}

// IsGlobalUnicast reports whether ip is one machine, not for one link.
func (ip Addr) IsGlobalUnicast() bool {
	if ip.z == z0 {
		return false
	}
	ip = ip.Unmap()
	if ip.Is4() && (ip.lo&0xffffffff == 0 || ip.lo&0xffffffff == 0xffffffff) {
		return false
	}
	return !ip.IsUnspecified() && !ip.IsLoopback() && !ip.IsMulticast() && !ip.IsLinkLocalUnicast()
}

// IsPrivate reports whether ip is for private networks.
func (ip Addr) IsPrivate() bool {
	ip = ip.Unmap()
	if ip.Is4() {
		a, b := ip.byte4(0), ip.byte4(1)
		return a == 10 || a == 172 && b&0xf0 == 16 || a == 192 && b == 168
	}
	return ip.Is6() && ip.top()&0xfe == 0xfc
}

// IsUnspecified reports whether ip is 0.0.0.0 or ::.
func (ip Addr) IsUnspecified() bool {
	return ip == IPv4Unspecified() || ip == IPv6Unspecified()
}

// Prefix is the network of the first b bits.
func (ip Addr) Prefix(b int) (Prefix, error) {
	if b < 0 {
		return Prefix{}, errors.New("negative Prefix bits")
	}
	switch {
	case ip.z == z0:
		return Prefix{}, nil
	case b > ip.BitLen():
		return Prefix{}, errors.New("prefix length " + strconv.Itoa(b) + " too large for IPv" + map[bool]string{true: "4", false: "6"}[ip.Is4()])
	}
	ip = ip.withoutZone()
	n := b
	if ip.Is4() {
		n += 96
	}
	switch {
	case n == 0:
		ip.hi, ip.lo = 0, 0
	case n <= 64:
		ip.hi, ip.lo = ip.hi&(^uint64(0)<<(64-n)), 0
	default:
		ip.lo &= ^uint64(0) << (128 - n)
	}
	return PrefixFrom(ip, b), nil
}

// As16 is the address as IPv6.
func (ip Addr) As16() (a [16]byte) {
	for i := range 8 {
		a[i], a[8+i] = byte(ip.hi>>(56-8*i)), byte(ip.lo>>(56-8*i))
	}
	return
}

// As4 is the address as IPv4; it panics if it isn't.
func (ip Addr) As4() (a [4]byte) {
	if ip.z == z0 {
		panic("As4 called on IP zero value")
	}
	if !ip.Is4() && !ip.Is4In6() {
		panic("As4 called on IPv6 address")
	}
	for i := range a {
		a[i] = ip.byte4(i)
	}
	return
}

// AsSlice is 4 or 16 bytes, or nil.
func (ip Addr) AsSlice() []byte {
	switch {
	case ip.z == z0:
		return nil
	case ip.Is4():
		a := ip.As4()
		return a[:]
	}
	a := ip.As16()
	return a[:]
}

// Next is the address that follows, or the zero Addr.
func (ip Addr) Next() Addr {
	var carry uint64
	ip.lo, carry = bits.Add64(ip.lo, 1, 0)
	ip.hi += carry
	if ip.Is4() && uint32(ip.lo) == 0 || !ip.Is4() && ip.hi == 0 && ip.lo == 0 {
		return Addr{}
	}
	return ip
}

// Prev is the address before, or the zero Addr.
func (ip Addr) Prev() Addr {
	if ip.Is4() && uint32(ip.lo) == 0 || ip.hi == 0 && ip.lo == 0 {
		return Addr{}
	}
	var borrow uint64
	ip.lo, borrow = bits.Sub64(ip.lo, 1, 0)
	ip.hi -= borrow
	return ip
}

func (ip Addr) String() string {
	switch {
	case ip.z == z0:
		return "invalid IP"
	case ip.Is4():
		return ip.string4()
	case ip.Is4In6():
		s := "::ffff:" + ip.string4()
		if z := ip.Zone(); z != "" {
			s += "%" + z
		}
		return s
	}
	return ip.string6()
}

func (ip Addr) string4() string {
	var b []byte
	for i := range 4 {
		if i > 0 {
			b = append(b, '.')
		}
		b = strconv.AppendUint(b, uint64(ip.byte4(i)), 10)
	}
	return string(b)
}

// group is the i'th of the eight numbers of IPv6.
func (ip Addr) group(i int) uint64 {
	if i < 4 {
		return ip.hi >> (48 - 16*i) & 0xffff
	}
	return ip.lo >> (48 - 16*(i-4)) & 0xffff
}

func (ip Addr) string6() string {
	from, to := -1, -1 // the longest run of zeros, of two at least
	for i := 0; i < 8; i++ {
		j := i
		for j < 8 && ip.group(j) == 0 {
			j++
		}
		if n := j - i; n >= 2 && n > to-from {
			from, to = i, j
		}
		i = max(i, j-1)
	}
	var b []byte
	for i := 0; i < 8; i++ {
		if i == from {
			b = append(b, "::"...)
			if i = to; i >= 8 {
				break
			}
		} else if i > 0 {
			b = append(b, ':')
		}
		b = strconv.AppendUint(b, ip.group(i), 16)
	}
	if z := ip.Zone(); z != "" {
		b = append(append(b, '%'), z...)
	}
	return string(b)
}

// StringExpanded writes IPv6 with all digits.
func (ip Addr) StringExpanded() string {
	if !ip.Is6() {
		return ip.String()
	}
	var b []byte
	for i := range 8 {
		if i > 0 {
			b = append(b, ':')
		}
		for shift := 12; shift >= 0; shift -= 4 {
			b = append(b, "0123456789abcdef"[ip.group(i)>>shift&15])
		}
	}
	if z := ip.Zone(); z != "" {
		b = append(append(b, '%'), z...)
	}
	return string(b)
}
