package netip

import (
	"encoding/binary"
	"errors"
)

// MarshalText is the address as text, empty if it is zero.
func (ip Addr) MarshalText() ([]byte, error) { return ip.AppendText(nil) }

// AppendText appends what MarshalText gives.
func (ip Addr) AppendText(b []byte) ([]byte, error) { return ip.AppendTo(b), nil }

// AppendTo appends the address as text.
func (ip Addr) AppendTo(b []byte) []byte {
	if !ip.IsValid() {
		return b
	}
	return append(b, ip.String()...)
}

// UnmarshalText reads an address.
func (ip *Addr) UnmarshalText(text []byte) (err error) {
	*ip = Addr{}
	if len(text) > 0 {
		*ip, err = ParseAddr(string(text))
	}
	return
}

// MarshalBinary is the bytes and the zone.
func (ip Addr) MarshalBinary() ([]byte, error) { return ip.AppendBinary(nil) }

// AppendBinary appends what MarshalBinary gives.
func (ip Addr) AppendBinary(b []byte) ([]byte, error) {
	return append(append(b, ip.AsSlice()...), ip.Zone()...), nil
}

// UnmarshalBinary takes what MarshalBinary gives.
func (ip *Addr) UnmarshalBinary(b []byte) error {
	n := len(b)
	switch {
	case n == 0:
		*ip = Addr{}
	case n == 4:
		*ip = AddrFrom4([4]byte(b))
	case n == 16:
		*ip = AddrFrom16([16]byte(b))
	case n > 16:
		*ip = AddrFrom16([16]byte(b[:16])).WithZone(string(b[16:]))
	default:
		return errors.New("unexpected slice size")
	}
	return nil
}

// AppendTo appends the text.
func (p AddrPort) AppendTo(b []byte) []byte {
	if !p.IsValid() {
		return b
	}
	return append(b, p.String()...)
}

// MarshalText is the text, empty if p is zero.
func (p AddrPort) MarshalText() ([]byte, error) { return p.AppendTo(nil), nil }

// AppendText appends what MarshalText gives.
func (p AddrPort) AppendText(b []byte) ([]byte, error) { return p.AppendTo(b), nil }

// UnmarshalText reads an address and a port.
func (p *AddrPort) UnmarshalText(text []byte) (err error) {
	*p = AddrPort{}
	if len(text) > 0 {
		*p, err = ParseAddrPort(string(text))
	}
	return
}

// MarshalBinary is the address and two bytes.
func (p AddrPort) MarshalBinary() ([]byte, error) { return p.AppendBinary(nil) }

// AppendBinary appends what MarshalBinary gives.
func (p AddrPort) AppendBinary(b []byte) ([]byte, error) {
	b, _ = p.ip.AppendBinary(b)
	return binary.LittleEndian.AppendUint16(b, p.port), nil
}

// UnmarshalBinary takes what MarshalBinary gives.
func (p *AddrPort) UnmarshalBinary(b []byte) error {
	if len(b) < 2 {
		return errors.New("unexpected slice size")
	}
	p.port = binary.LittleEndian.Uint16(b[len(b)-2:])
	return p.ip.UnmarshalBinary(b[:len(b)-2])
}

// AppendTo appends the text.
func (p Prefix) AppendTo(b []byte) []byte {
	switch {
	case p.ip == Addr{}:
		return b
	case !p.IsValid():
		return append(b, "invalid Prefix"...)
	}
	return append(b, p.String()...)
}

// MarshalText is the text, empty if p is zero.
func (p Prefix) MarshalText() ([]byte, error) { return p.AppendTo(nil), nil }

// AppendText appends what MarshalText gives.
func (p Prefix) AppendText(b []byte) ([]byte, error) { return p.AppendTo(b), nil }

// UnmarshalText reads a network.
func (p *Prefix) UnmarshalText(text []byte) (err error) {
	*p = Prefix{}
	if len(text) > 0 {
		*p, err = ParsePrefix(string(text))
	}
	return
}

// MarshalBinary is the address and a byte.
func (p Prefix) MarshalBinary() ([]byte, error) { return p.AppendBinary(nil) }

// AppendBinary appends what MarshalBinary gives.
func (p Prefix) AppendBinary(b []byte) ([]byte, error) {
	b, _ = p.ip.withoutZone().AppendBinary(b)
	return append(b, uint8(p.Bits())), nil
}

// UnmarshalBinary takes what MarshalBinary gives.
func (p *Prefix) UnmarshalBinary(b []byte) error {
	if len(b) < 1 {
		return errors.New("unexpected slice size")
	}
	var ip Addr
	if err := ip.UnmarshalBinary(b[:len(b)-1]); err != nil {
		return err
	}
	*p = PrefixFrom(ip, int(b[len(b)-1]))
	return nil
}
