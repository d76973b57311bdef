// Package pem is the PEM encoding: base64 between BEGIN and END lines.
package pem

import (
	"bytes"
	"encoding/base64"
	"errors"
	"io"
	"slices"
	"strings"
)

// A Block is what a PEM text holds.
type Block struct {
	Type    string            // as in "BEGIN Type"
	Headers map[string]string // optional
	Bytes   []byte
}

const (
	begin  = "-----BEGIN "
	end    = "-----END "
	dashes = "-----"
	width  = 64
)

// line is the first line without its end and the blanks before it.
func line(data []byte) (first, rest []byte) {
	i := bytes.IndexByte(data, '\n')
	if i < 0 {
		return bytes.TrimRight(data, " \t\r"), nil
	}
	return bytes.TrimRight(data[:i], " \t\r"), data[i+1:]
}

// Decode finds the next block, and gives what stands behind it.
func Decode(data []byte) (p *Block, rest []byte) {
	at := data
	for {
		start := 0
		if !bytes.HasPrefix(at, []byte(begin)) {
			i := bytes.Index(at, []byte("\n"+begin))
			if i < 0 {
				return nil, data
			}
			start = i + 1
		}
		at = at[start+len(begin):]
		head, body := line(at)
		if !bytes.HasSuffix(head, []byte(dashes)) {
			continue
		}
		name := string(head[:len(head)-len(dashes)])
		if p, after := block(name, body); p != nil {
			return p, after
		}
	}
}

func block(name string, body []byte) (*Block, []byte) {
	p := &Block{Type: name, Headers: map[string]string{}}
	for len(body) > 0 {
		l, next := line(body)
		key, value, ok := strings.Cut(string(l), ":")
		if !ok {
			break
		}
		p.Headers[strings.TrimSpace(key)] = strings.TrimSpace(value)
		body = next
	}
	var stop int
	switch {
	case len(p.Headers) == 0 && bytes.HasPrefix(body, []byte(end)):
		stop = 0
	default:
		i := bytes.Index(body, []byte("\n"+end))
		if i < 0 {
			return nil, nil
		}
		stop = i + 1
	}
	last, after := line(body[stop+len(end):])
	if string(last) != name+dashes {
		return nil, nil
	}
	text := slices.DeleteFunc(slices.Clone(body[:stop]), func(c byte) bool {
		return c == ' ' || c == '\t' || c == '\n' || c == '\r'
	})
	p.Bytes = make([]byte, base64.StdEncoding.DecodedLen(len(text)))
	n, err := base64.StdEncoding.Decode(p.Bytes, text)
	if err != nil {
		return nil, nil
	}
	p.Bytes = p.Bytes[:n]
	return p, after
}

// Encode writes b as PEM.
func Encode(out io.Writer, b *Block) error {
	for k := range b.Headers {
		if strings.Contains(k, ":") {
			return errors.New("pem: cannot encode a header key that contains a colon")
		}
	}
	var text strings.Builder
	text.WriteString(begin + b.Type + dashes + "\n")
	if len(b.Headers) > 0 {
		const procType = "Proc-Type"
		var keys []string
		for k := range b.Headers {
			if k != procType {
				keys = append(keys, k)
			}
		}
		slices.Sort(keys)
		if _, ok := b.Headers[procType]; ok {
			keys = slices.Insert(keys, 0, procType)
		}
		for _, k := range keys {
			text.WriteString(k + ": " + b.Headers[k] + "\n")
		}
		text.WriteByte('\n')
	}
	body := base64.StdEncoding.EncodeToString(b.Bytes)
	for len(body) > 0 {
		n := min(width, len(body))
		text.WriteString(body[:n] + "\n")
		body = body[n:]
	}
	text.WriteString(end + b.Type + dashes + "\n")
	_, err := io.WriteString(out, text.String())
	return err
}

// EncodeToMemory gives b as PEM, nil if it has headers that can't be.
func EncodeToMemory(b *Block) []byte {
	var buf bytes.Buffer
	if err := Encode(&buf, b); err != nil {
		return nil
	}
	return buf.Bytes()
}
