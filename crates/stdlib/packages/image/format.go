package image

import (
	"bufio"
	"errors"
	"io"
	"sync"
)

// ErrFormat is the error of data that no registered format knows.
var ErrFormat = errors.New("image: unknown format")

type format struct {
	name, magic  string
	decode       func(io.Reader) (Image, error)
	decodeConfig func(io.Reader) (Config, error)
}

var (
	formatsLock sync.Mutex
	formats     []format
)

// RegisterFormat tells how to decode data that begins with magic, in which ?
// is any byte.
func RegisterFormat(name, magic string, decode func(io.Reader) (Image, error), decodeConfig func(io.Reader) (Config, error)) {
	formatsLock.Lock()
	defer formatsLock.Unlock()
	formats = append(formats[:len(formats):len(formats)], format{name, magic, decode, decodeConfig})
}

type peeker interface {
	io.Reader
	Peek(int) ([]byte, error)
}

func sniff(r io.Reader) (peeker, format) {
	p, ok := r.(peeker)
	if !ok {
		p = bufio.NewReader(r)
	}
	formatsLock.Lock()
	known := formats
	formatsLock.Unlock()
	for _, f := range known {
		b, err := p.Peek(len(f.magic))
		if err == nil && matches(f.magic, b) {
			return p, f
		}
	}
	return p, format{}
}

func matches(magic string, b []byte) bool {
	for i, c := range b {
		if magic[i] != c && magic[i] != '?' {
			return false
		}
	}
	return true
}

// Decode decodes an image of a registered format, whose name it gives.
func Decode(r io.Reader) (Image, string, error) {
	p, f := sniff(r)
	if f.decode == nil {
		return nil, "", ErrFormat
	}
	m, err := f.decode(p)
	return m, f.name, err
}

// DecodeConfig decodes what stands before the pixels.
func DecodeConfig(r io.Reader) (Config, string, error) {
	p, f := sniff(r)
	if f.decodeConfig == nil {
		return Config{}, "", ErrFormat
	}
	c, err := f.decodeConfig(p)
	return c, f.name, err
}
