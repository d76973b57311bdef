package rand

import (
	"errors"
	"unsafe"
)

var errChaCha8 = errors.New("invalid ChaCha8 encoding")

// MarshalBinary gives the state.
func (c *ChaCha8) MarshalBinary() ([]byte, error) { return c.AppendBinary(nil) }

// AppendBinary appends the state: bytes of an unfinished Read, the count of
// numbers used, the seed.
func (c *ChaCha8) AppendBinary(b []byte) ([]byte, error) {
	if c.readLen > 0 {
		b = append(b, "readbuf:"...)
		b = append(b, byte(c.readLen))
		b = append(b, c.readBuf[8-c.readLen:]...)
	}
	b = append(b, "chacha8:"...)
	used := uint64(c.c/4*32 + c.i)
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(used>>shift))
	}
	seed := *(*[32]byte)(unsafe.Pointer(&c.seed))
	return append(b, seed[:]...), nil
}

// UnmarshalBinary sets the state.
func (c *ChaCha8) UnmarshalBinary(data []byte) error {
	var unread []byte
	if len(data) > 8 && string(data[:8]) == "readbuf:" {
		n := int(data[8])
		if n > 8 || len(data) < 9+n {
			return errors.New("invalid ChaCha8 Read buffer encoding")
		}
		unread, data = data[9:9+n], data[9+n:]
	}
	if len(data) != 8+8+32 || string(data[:8]) != "chacha8:" {
		return errChaCha8
	}
	used := uint64(0)
	for _, x := range data[8:16] {
		used = used<<8 | uint64(x)
	}
	if used > 124 {
		return errChaCha8
	}
	c.Seed([32]byte(data[16:]))
	for used > uint64(c.c/4*32+c.n) {
		c.refill()
	}
	c.i = uint32(used) - c.c/4*32
	c.readLen = copy(c.readBuf[8-len(unread):], unread)
	return nil
}

// N returns a number in [0, n) of any integer type.
func (r *Rand) N[Int interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}](n Int) Int {
	if n <= 0 {
		panic("invalid argument to N")
	}
	return Int(r.uint64n(uint64(n)))
}
