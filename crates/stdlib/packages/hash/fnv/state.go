package fnv

import (
	"encoding/binary"
	"errors"
)

// A saved state is four bytes that tell the kind, and the sum.

func checkState(b []byte, magic string, size int) error {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New("hash/fnv: invalid hash state identifier")
	}
	if len(b) != size {
		return errors.New("hash/fnv: invalid hash state size")
	}
	return nil
}

func (s *sum32) MarshalBinary() ([]byte, error) { return s.AppendBinary(nil) }

func (s *sum32) AppendBinary(b []byte) ([]byte, error) {
	return binary.BigEndian.AppendUint32(append(b, "fnv\x01"...), uint32(*s)), nil
}

func (s *sum32) UnmarshalBinary(b []byte) error {
	if err := checkState(b, "fnv\x01", 8); err != nil {
		return err
	}
	*s = sum32(binary.BigEndian.Uint32(b[4:]))
	return nil
}

func (s *sum32a) MarshalBinary() ([]byte, error) { return s.AppendBinary(nil) }

func (s *sum32a) AppendBinary(b []byte) ([]byte, error) {
	return binary.BigEndian.AppendUint32(append(b, "fnv\x02"...), uint32(*s)), nil
}

func (s *sum32a) UnmarshalBinary(b []byte) error {
	if err := checkState(b, "fnv\x02", 8); err != nil {
		return err
	}
	*s = sum32a(binary.BigEndian.Uint32(b[4:]))
	return nil
}

func (s *sum64) MarshalBinary() ([]byte, error) { return s.AppendBinary(nil) }

func (s *sum64) AppendBinary(b []byte) ([]byte, error) {
	return binary.BigEndian.AppendUint64(append(b, "fnv\x03"...), uint64(*s)), nil
}

func (s *sum64) UnmarshalBinary(b []byte) error {
	if err := checkState(b, "fnv\x03", 12); err != nil {
		return err
	}
	*s = sum64(binary.BigEndian.Uint64(b[4:]))
	return nil
}

func (s *sum64a) MarshalBinary() ([]byte, error) { return s.AppendBinary(nil) }

func (s *sum64a) AppendBinary(b []byte) ([]byte, error) {
	return binary.BigEndian.AppendUint64(append(b, "fnv\x04"...), uint64(*s)), nil
}

func (s *sum64a) UnmarshalBinary(b []byte) error {
	if err := checkState(b, "fnv\x04", 12); err != nil {
		return err
	}
	*s = sum64a(binary.BigEndian.Uint64(b[4:]))
	return nil
}

func (s *sum128) MarshalBinary() ([]byte, error) { return s.AppendBinary(nil) }

func (s *sum128) AppendBinary(b []byte) ([]byte, error) {
	return binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(append(b, "fnv\x05"...), s[0]), s[1]), nil
}

func (s *sum128) UnmarshalBinary(b []byte) error {
	if err := checkState(b, "fnv\x05", 20); err != nil {
		return err
	}
	s[0], s[1] = binary.BigEndian.Uint64(b[4:]), binary.BigEndian.Uint64(b[12:])
	return nil
}

func (s *sum128a) MarshalBinary() ([]byte, error) { return s.AppendBinary(nil) }

func (s *sum128a) AppendBinary(b []byte) ([]byte, error) {
	return binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(append(b, "fnv\x06"...), s[0]), s[1]), nil
}

func (s *sum128a) UnmarshalBinary(b []byte) error {
	if err := checkState(b, "fnv\x06", 20); err != nil {
		return err
	}
	s[0], s[1] = binary.BigEndian.Uint64(b[4:]), binary.BigEndian.Uint64(b[12:])
	return nil
}
