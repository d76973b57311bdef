// Package net is addresses of the Internet: there are no connections.
package net

import (
	"encoding/hex"
	"errors"
	"net/netip"
	"strconv"
	"strings"
)

// Numbers of bytes.
const (
	IPv4len = 4
	IPv6len = 16
)

// An IP is an address of 4 or 16 bytes.
type IP []byte

// An IPMask is a mask of 4 or 16 bytes.
type IPMask []byte

// An IPNet is a network.
type IPNet struct {
	IP   IP
	Mask IPMask
}

var v4Prefix = []byte{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}

// IPv4 is an address in the form of 16 bytes.
func IPv4(a, b, c, d byte) IP { return IP(append(append([]byte(nil), v4Prefix...), a, b, c, d)) }

// IPv4Mask is a mask of 4 bytes.
func IPv4Mask(a, b, c, d byte) IPMask { return IPMask{a, b, c, d} }

// CIDRMask is a mask of ones, then zeros, bits in all.
func CIDRMask(ones, bits int) IPMask {
	if bits != 8*IPv4len && bits != 8*IPv6len || ones < 0 || ones > bits {
		return nil
	}
	m := make(IPMask, bits/8)
	for i := range m {
		n := max(0, min(8, ones-8*i))
		m[i] = ^byte(0xff >> n)
	}
	return m
}

// Known addresses of IPv4.
var (
	IPv4bcast     = IPv4(255, 255, 255, 255)
	IPv4allsys    = IPv4(224, 0, 0, 1)
	IPv4allrouter = IPv4(224, 0, 0, 2)
	IPv4zero      = IPv4(0, 0, 0, 0)
)

// Known addresses of IPv6.
var (
	IPv6zero                   = make(IP, IPv6len)
	IPv6unspecified            = make(IP, IPv6len)
	IPv6loopback               = IP{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}
	IPv6interfacelocalallnodes = IP{0xff, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}
	IPv6linklocalallnodes      = IP{0xff, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}
	IPv6linklocalallrouters    = IP{0xff, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2}
)

// addr is ip for package netip, IPv4 unwrapped.
func (ip IP) addr() netip.Addr {
	a, _ := netip.AddrFromSlice(ip)
	return a.Unmap()
}

// IsUnspecified reports whether ip is 0.0.0.0 or ::.
func (ip IP) IsUnspecified() bool { return ip.addr().IsUnspecified() }

// IsLoopback reports whether ip is this machine.
func (ip IP) IsLoopback() bool { return ip.addr().IsLoopback() }

// IsPrivate reports whether ip is for private networks.
func (ip IP) IsPrivate() bool { return ip.addr().IsPrivate() }

// IsMulticast reports whether ip is a group.
func (ip IP) IsMulticast() bool { return ip.addr().IsMulticast() }

// IsInterfaceLocalMulticast reports whether ip is a group on one interface.
func (ip IP) IsInterfaceLocalMulticast() bool { return ip.addr().IsInterfaceLocalMulticast() }

// IsLinkLocalMulticast reports whether ip is a group on one link.
func (ip IP) IsLinkLocalMulticast() bool { return ip.addr().IsLinkLocalMulticast() }

// IsLinkLocalUnicast reports whether ip is for one link.
func (ip IP) IsLinkLocalUnicast() bool { return ip.addr().IsLinkLocalUnicast() }

// IsGlobalUnicast reports whether ip is one machine, not for one link.
func (ip IP) IsGlobalUnicast() bool {
	return (len(ip) == IPv4len || len(ip) == IPv6len) && ip.addr().IsGlobalUnicast()
}

// To4 is IPv4 in 4 bytes, nil if ip is not IPv4.
func (ip IP) To4() IP {
	if len(ip) == IPv4len {
		return ip
	}
	if len(ip) == IPv6len && string(ip[:12]) == string(v4Prefix) {
		return ip[12:16]
	}
	return nil
}

// To16 is ip in 16 bytes.
func (ip IP) To16() IP {
	switch len(ip) {
	case IPv4len:
		return IPv4(ip[0], ip[1], ip[2], ip[3])
	case IPv6len:
		return ip
	}
	return nil
}

// DefaultMask is the mask of the old class of an IPv4 address.
func (ip IP) DefaultMask() IPMask {
	ip = ip.To4()
	switch {
	case ip == nil:
		return nil
	case ip[0] < 0x80:
		return IPv4Mask(0xff, 0, 0, 0)
	case ip[0] < 0xc0:
		return IPv4Mask(0xff, 0xff, 0, 0)
	}
	return IPv4Mask(0xff, 0xff, 0xff, 0)
}

// Mask is ip with zeros where mask has them.
func (ip IP) Mask(mask IPMask) IP {
	if len(mask) == IPv6len && len(ip) == IPv4len && strings.Trim(string(mask[:12]), "\xff") == "" {
		mask = mask[12:]
	}
	if len(mask) == IPv4len && len(ip) == IPv6len && string(ip[:12]) == string(v4Prefix) {
		ip = ip[12:]
	}
	if len(ip) != len(mask) {
		return nil
	}
	out := make(IP, len(ip))
	for i := range out {
		out[i] = ip[i] & mask[i]
	}
	return out
}

const hexDigits = "0123456789abcdef"

func hexString(b []byte) string {
	var s []byte
	for _, c := range b {
		s = append(s, hexDigits[c>>4], hexDigits[c&15])
	}
	return string(s)
}

func (ip IP) String() string {
	if len(ip) == 0 {
		return "<nil>"
	}
	if len(ip) != IPv4len && len(ip) != IPv6len {
		return "?" + hexString(ip)
	}
	return ip.addr().String()
}

// AppendText appends what MarshalText gives.
func (ip IP) AppendText(b []byte) ([]byte, error) {
	if len(ip) == 0 {
		return b, nil
	}
	if len(ip) != IPv4len && len(ip) != IPv6len {
		return b, &AddrError{Err: "invalid IP address", Addr: hexString(ip)}
	}
	return append(b, ip.String()...), nil
}

// MarshalText is ip as text.
func (ip IP) MarshalText() ([]byte, error) {
	if len(ip) == 0 {
		return []byte(""), nil
	}
	b, err := ip.AppendText(nil)
	if err != nil {
		return nil, err
	}
	return b, nil
}

// UnmarshalText reads an address.
func (ip *IP) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*ip = nil
		return nil
	}
	x := ParseIP(string(text))
	if x == nil {
		return &ParseError{Type: "IP address", Text: string(text)}
	}
	*ip = x
	return nil
}

// Equal reports whether the addresses are the same, in whatever form.
func (ip IP) Equal(x IP) bool {
	if len(ip) == len(x) {
		return string(ip) == string(x)
	}
	a, b := ip.To16(), x.To16()
	return a != nil && b != nil && string(a) == string(b)
}

// Size is the number of ones that lead, and of bits; 0, 0 if others follow.
func (m IPMask) Size() (ones, bits int) {
	for i, c := range m {
		if c == 0xff {
			ones += 8
			continue
		}
		for c&0x80 != 0 {
			ones++
			c <<= 1
		}
		if c != 0 {
			return 0, 0
		}
		for _, rest := range m[i+1:] {
			if rest != 0 {
				return 0, 0
			}
		}
		break
	}
	return ones, 8 * len(m)
}

func (m IPMask) String() string {
	if len(m) == 0 {
		return "<nil>"
	}
	return hexString(m)
}

// parts are the address and the mask in the same length.
func (n *IPNet) parts() (IP, IPMask) {
	ip := n.IP.To4()
	if ip == nil {
		if ip = n.IP; len(ip) != IPv6len {
			return nil, nil
		}
	}
	m := n.Mask
	switch len(m) {
	case IPv4len:
		if len(ip) != IPv4len {
			return nil, nil
		}
	case IPv6len:
		if len(ip) == IPv4len {
			m = m[12:]
		}
	default:
		return nil, nil
	}
	return ip, m
}

// Contains reports whether ip is in the network.
func (n *IPNet) Contains(ip IP) bool {
	network, m := n.parts()
	if x := ip.To4(); x != nil {
		ip = x
	}
	if len(ip) != len(network) {
		return false
	}
	for i := range ip {
		if network[i]&m[i] != ip[i]&m[i] {
			return false
		}
	}
	return true
}

// Network is "ip+net".
func (n *IPNet) Network() string { return "ip+net" }

func (n *IPNet) String() string {
	if n == nil {
		return "<nil>"
	}
	ip, m := n.parts()
	if ip == nil || m == nil {
		return "<nil>"
	}
	ones, bits := m.Size()
	if bits == 0 {
		return ip.String() + "/" + m.String()
	}
	return ip.String() + "/" + strconv.Itoa(ones)
}

// ParseIP reads an address, nil if it is none. IPv4 comes in 16 bytes.
func ParseIP(s string) IP {
	a, err := netip.ParseAddr(s)
	if err != nil || a.Zone() != "" {
		return nil
	}
	b := a.As16()
	return IP(b[:])
}

// ParseCIDR reads an address and the network that it is in.
func ParseCIDR(s string) (IP, *IPNet, error) {
	addr, mask, ok := strings.Cut(s, "/")
	if !ok {
		return nil, nil, &ParseError{Type: "CIDR address", Text: s}
	}
	a, err := netip.ParseAddr(addr)
	if err != nil || a.Zone() != "" {
		return nil, nil, &ParseError{Type: "CIDR address", Text: s}
	}
	n := 0
	for _, c := range mask {
		if c < '0' || c > '9' || n > 1000 {
			n = -1
			break
		}
		n = n*10 + int(c-'0')
	}
	if mask == "" || n < 0 || n > a.BitLen() {
		return nil, nil, &ParseError{Type: "CIDR address", Text: s}
	}
	m := CIDRMask(n, a.BitLen())
	b := a.As16()
	ip := IP(b[:])
	return ip, &IPNet{IP: ip.Mask(m), Mask: m}, nil
}

// A ParseError is a text that is not what Type tells.
type ParseError struct {
	Type string
	Text string
}

func (e *ParseError) Error() string { return "invalid " + e.Type + ": " + e.Text }

// Timeout is false.
func (e *ParseError) Timeout() bool { return false }

// Temporary is false.
func (e *ParseError) Temporary() bool { return false }

// An AddrError is an address that is wrong.
type AddrError struct {
	Err  string
	Addr string
}

func (e *AddrError) Error() string {
	if e == nil {
		return "<nil>"
	}
	if e.Addr != "" {
		return "address " + e.Addr + ": " + e.Err
	}
	return e.Err
}

// Timeout is false.
func (e *AddrError) Timeout() bool { return false }

// Temporary is false.
func (e *AddrError) Temporary() bool { return false }

// An Error is an error of the network.
type Error interface {
	error
	Timeout() bool
	// Deprecated: it is not well defined.
	Temporary() bool
}

// An Addr is an end of a connection.
type Addr interface {
	Network() string
	String() string
}

// ErrClosed is the error of a connection that was closed.
var ErrClosed = errors.New("use of closed network connection")

// SplitHostPort cuts "host:port", "[host]:port" and the like.
func SplitHostPort(hostport string) (host, port string, err error) {
	fail := func(why string) (string, string, error) {
		return "", "", &AddrError{Err: why, Addr: hostport}
	}
	const missing, colons = "missing port in address", "too many colons in address"
	i := strings.LastIndexByte(hostport, ':')
	if i < 0 {
		return fail(missing)
	}
	j, k := 0, 0
	if hostport[0] == '[' {
		end := strings.IndexByte(hostport, ']')
		if end < 0 {
			return fail("missing ']' in address")
		}
		switch end + 1 {
		case len(hostport):
			return fail(missing)
		case i:
		default:
			if hostport[end+1] == ':' {
				return fail(colons)
			}
			return fail(missing)
		}
		host = hostport[1:end]
		j, k = 1, end+1
	} else {
		host = hostport[:i]
		if strings.Contains(host, ":") {
			return fail(colons)
		}
	}
	if strings.Contains(hostport[j:], "[") {
		return fail("unexpected '[' in address")
	}
	if strings.Contains(hostport[k:], "]") {
		return fail("unexpected ']' in address")
	}
	return host, hostport[i+1:], nil
}

// JoinHostPort is "host:port", or "[host]:port" if there are colons in it.
func JoinHostPort(host, port string) string {
	if strings.Contains(host, ":") {
		return "[" + host + "]:" + port
	}
	return host + ":" + port
}

// A HardwareAddr is the address of a device.
type HardwareAddr []byte

func (a HardwareAddr) String() string {
	var s []byte
	for i, c := range a {
		if i > 0 {
			s = append(s, ':')
		}
		s = append(s, hexDigits[c>>4], hexDigits[c&15])
	}
	return string(s)
}

// ParseMAC reads the address of a device: 6, 8 or 20 bytes with colons,
// hyphens, or dots between groups of two.
func ParseMAC(s string) (HardwareAddr, error) {
	bad := &AddrError{Err: "invalid MAC address", Addr: s}
	switch len(s) {
	case 12, 16, 40: // digits only
		if out, err := hex.DecodeString(s); err == nil {
			return out, nil
		}
	}
	if len(s) < 14 {
		return nil, bad
	}
	size, sep := 2, s[2]
	if s[4] == '.' {
		size, sep = 4, '.'
	} else if sep != ':' && sep != '-' {
		return nil, bad
	}
	var out HardwareAddr
	for _, part := range strings.Split(s, string(sep)) {
		if len(part) != size {
			return nil, bad
		}
		n, err := strconv.ParseUint(part, 16, 8*size)
		if err != nil {
			return nil, bad
		}
		if size == 4 {
			out = append(out, byte(n>>8))
		}
		out = append(out, byte(n))
	}
	switch len(out) {
	case 6, 8, 20:
		return out, nil
	}
	return nil, bad
}
