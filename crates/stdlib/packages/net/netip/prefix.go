package netip

import (
	"cmp"
	"errors"
	"strconv"
	"strings"
)

// An AddrPort is an address and a port.
type AddrPort struct {
	ip   Addr
	port uint16
}

// AddrPortFrom is an AddrPort.
func AddrPortFrom(ip Addr, port uint16) AddrPort { return AddrPort{ip, port} }

// Addr is the address.
func (p AddrPort) Addr() Addr { return p.ip }

// Port is the port.
func (p AddrPort) Port() uint16 { return p.port }

// MustParseAddrPort is ParseAddrPort, and panics on an error.
func MustParseAddrPort(s string) AddrPort {
	p, err := ParseAddrPort(s)
	if err != nil {
		panic(err)
	}
	return p
}

// ParseAddrPort reads an address and a port.
func ParseAddrPort(s string) (AddrPort, error) {
	i := strings.LastIndexByte(s, ':')
	if i < 0 {
		return AddrPort{}, errors.New("not an ip:port")
	}
	ip, port := s[:i], s[i+1:]
	if ip == "" {
		return AddrPort{}, errors.New("no IP")
	}
	if port == "" {
		return AddrPort{}, errors.New("no port")
	}
	brackets := false
	if ip[0] == '[' {
		if len(ip) < 2 || ip[len(ip)-1] != ']' {
			return AddrPort{}, errors.New("missing ]")
		}
		ip = ip[1 : len(ip)-1]
		brackets = true
	}
	n, err := strconv.ParseUint(port, 10, 16)
	if err != nil {
		return AddrPort{}, errors.New("invalid port " + strconv.Quote(port) + " parsing " + strconv.Quote(s))
	}
	a, err := ParseAddr(ip)
	if err != nil {
		return AddrPort{}, err
	}
	if brackets && a.Is4() {
		return AddrPort{}, errors.New("invalid ip:port " + strconv.Quote(s) + ", square brackets can only be used with IPv6 addresses")
	}
	if !brackets && a.Is6() {
		return AddrPort{}, errors.New("invalid ip:port " + strconv.Quote(s) + ", IPv6 addresses must be surrounded by square brackets")
	}
	return AddrPort{a, uint16(n)}, nil
}

// IsValid reports whether the address is.
func (p AddrPort) IsValid() bool { return p.ip.IsValid() }

// Compare orders by address, then by port.
func (p AddrPort) Compare(p2 AddrPort) int {
	return cmp.Or(p.ip.Compare(p2.ip), cmp.Compare(p.port, p2.port))
}

func (p AddrPort) String() string {
	port := ":" + strconv.Itoa(int(p.port))
	switch {
	case !p.ip.IsValid():
		return "invalid AddrPort"
	case p.ip.Is4():
		return p.ip.String() + port
	}
	return "[" + p.ip.String() + "]" + port
}

// A Prefix is a network: an address and how many bits of it count.
type Prefix struct {
	ip   Addr
	plus uint8 // bits + 1; 0 is invalid
}

// PrefixFrom is a Prefix; the zone is dropped.
func PrefixFrom(ip Addr, bits int) Prefix {
	p := Prefix{ip: ip.withoutZone()}
	if ip.IsValid() && bits >= 0 && bits <= ip.BitLen() {
		p.plus = uint8(bits) + 1
	}
	return p
}

// Addr is the address.
func (p Prefix) Addr() Addr { return p.ip }

// Bits is the number of bits that count, -1 if p is invalid.
func (p Prefix) Bits() int { return int(p.plus) - 1 }

// IsValid reports whether p is one.
func (p Prefix) IsValid() bool { return p.plus > 0 }

// IsSingleIP reports whether p holds one address.
func (p Prefix) IsSingleIP() bool { return p.IsValid() && p.Bits() == p.ip.BitLen() }

func prefixError(s, msg string) error {
	return errors.New("netip.ParsePrefix(" + strconv.Quote(s) + "): " + msg)
}

// ParsePrefix reads an address and a number of bits.
func ParsePrefix(s string) (Prefix, error) {
	i := strings.LastIndexByte(s, '/')
	if i < 0 {
		return Prefix{}, prefixError(s, "no '/'")
	}
	ip, err := ParseAddr(s[:i])
	if err != nil {
		return Prefix{}, prefixError(s, err.Error())
	}
	if ip.Is6() && ip.Zone() != "" {
		return Prefix{}, prefixError(s, "IPv6 zones cannot be present in a prefix")
	}
	text := s[i+1:]
	if len(text) > 1 && (text[0] < '1' || text[0] > '9') {
		return Prefix{}, prefixError(s, "bad bits after slash: "+strconv.Quote(text))
	}
	bits, err := strconv.Atoi(text)
	if err != nil {
		return Prefix{}, prefixError(s, "bad bits after slash: "+strconv.Quote(text))
	}
	if bits < 0 || bits > ip.BitLen() {
		return Prefix{}, prefixError(s, "prefix length out of range")
	}
	return PrefixFrom(ip, bits), nil
}

// MustParsePrefix is ParsePrefix, and panics on an error.
func MustParsePrefix(s string) Prefix {
	p, err := ParsePrefix(s)
	if err != nil {
		panic(err)
	}
	return p
}

// Masked is the network with zeros behind its bits.
func (p Prefix) Masked() Prefix {
	m, _ := p.ip.Prefix(p.Bits())
	return m
}

// Contains reports whether ip is in the network.
func (p Prefix) Contains(ip Addr) bool {
	if !p.IsValid() || ip.Zone() != "" || p.ip.BitLen() != ip.BitLen() || ip.BitLen() == 0 {
		return false
	}
	q, err := ip.Prefix(p.Bits())
	return err == nil && q.ip == p.Masked().ip
}

// Overlaps reports whether the networks have an address in common.
func (p Prefix) Overlaps(o Prefix) bool {
	if !p.IsValid() || !o.IsValid() || p.ip.BitLen() != o.ip.BitLen() {
		return false
	}
	bits := min(p.Bits(), o.Bits())
	a, errA := p.ip.Prefix(bits)
	b, errB := o.ip.Prefix(bits)
	return errA == nil && errB == nil && a == b
}

// Compare orders by validity, family, network, length and address.
func (p Prefix) Compare(p2 Prefix) int {
	return cmp.Or(cmp.Compare(p.ip.BitLen(), p2.ip.BitLen()), p.Masked().ip.Compare(p2.Masked().ip), cmp.Compare(p.Bits(), p2.Bits()), p.ip.Compare(p2.ip))
}

func (p Prefix) String() string {
	if !p.IsValid() {
		return "invalid Prefix"
	}
	return p.ip.String() + "/" + strconv.Itoa(p.Bits())
}
