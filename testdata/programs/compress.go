package main

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/adler32"
	"hash/crc32"
	"hash/fnv"
	"io"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"sort"
	"strings"
)

type bitWriter struct {
	buf []byte
	n   uint
	acc uint64
}

func (w *bitWriter) write(v uint64, bits uint) {
	w.acc |= v << w.n
	w.n += bits
	for w.n >= 8 {
		w.buf = append(w.buf, byte(w.acc))
		w.acc >>= 8
		w.n -= 8
	}
}
func (w *bitWriter) flush() []byte {
	if w.n > 0 {
		w.buf = append(w.buf, byte(w.acc))
	}
	return w.buf
}

type bitReader struct {
	buf []byte
	pos int
	n   uint
	acc uint64
}

func (r *bitReader) read(bits uint) (uint64, error) {
	for r.n < bits {
		if r.pos >= len(r.buf) {
			return 0, io.ErrUnexpectedEOF
		}
		r.acc |= uint64(r.buf[r.pos]) << r.n
		r.pos++
		r.n += 8
	}
	v := r.acc & (1<<bits - 1)
	r.acc >>= bits
	r.n -= bits
	return v, nil
}

type hnode struct {
	sym         int
	freq        int
	left, right *hnode
}

func huffLengths(data []byte) (lens [256]uint8) {
	var freq [256]int
	for _, b := range data {
		freq[b]++
	}
	var ns []*hnode
	for s, f := range freq {
		if f > 0 {
			ns = append(ns, &hnode{sym: s, freq: f})
		}
	}
	for len(ns) > 1 {
		sort.SliceStable(ns, func(i, j int) bool {
			if ns[i].freq != ns[j].freq {
				return ns[i].freq < ns[j].freq
			}
			return ns[i].sym < ns[j].sym
		})
		m := &hnode{sym: 256 + ns[0].sym, freq: ns[0].freq + ns[1].freq, left: ns[0], right: ns[1]}
		ns = append(ns[2:], m)
	}
	var walk func(n *hnode, d uint8)
	walk = func(n *hnode, d uint8) {
		if n == nil {
			return
		}
		if n.left == nil {
			lens[n.sym] = max(d, 1)
			return
		}
		walk(n.left, d+1)
		walk(n.right, d+1)
	}
	if len(ns) == 1 {
		walk(ns[0], 0)
	}
	return
}
func canonical(lens *[256]uint8) (codes [256]uint64) {
	code := uint64(0)
	for l := uint8(1); l < 64; l++ {
		code <<= 1
		for s := range lens {
			if lens[s] == l {
				var rev uint64
				for i := range l {
					rev |= code >> i & 1 << (l - 1 - i)
				}
				codes[s] = rev
				code++
			}
		}
	}
	return
}
func compress(data []byte) []byte {
	lens := huffLengths(data)
	codes := canonical(&lens)
	var hdr [4]byte
	binary.BigEndian.PutUint32(hdr[:], uint32(len(data)))
	w := &bitWriter{buf: append(append([]byte(nil), hdr[:]...), lens[:]...)}
	for _, b := range data {
		w.write(codes[b], uint(lens[b]))
	}
	return w.flush()
}

var errCorrupt = errors.New("corrupt")

func decompress(z []byte) ([]byte, error) {
	if len(z) < 260 {
		return nil, fmt.Errorf("header: %w", io.ErrShortBuffer)
	}
	n := binary.BigEndian.Uint32(z)
	lens := [256]uint8(z[4:260])
	codes := canonical(&lens)
	type key struct {
		l uint8
		c uint64
	}
	tab := map[key]byte{}
	for s, l := range lens {
		if l > 0 {
			tab[key{l, codes[s]}] = byte(s)
		}
	}
	r := &bitReader{buf: z[260:]}
	out := make([]byte, 0, n)
outer:
	for uint32(len(out)) < n {
		var c uint64
		for l := uint8(1); l < 40; l++ {
			b, err := r.read(1)
			if err != nil {
				return out, fmt.Errorf("at %d: %w", len(out), err)
			}
			c |= b << (l - 1)
			if s, ok := tab[key{l, c}]; ok {
				out = append(out, s)
				continue outer
			}
		}
		return out, errCorrupt
	}
	return out, nil
}
func lzw(s string) (out []int) {
	dict := make(map[string]int, 256)
	for i := range 256 {
		dict[string([]byte{byte(i)})] = i
	}
	w := ""
	for i := 0; i < len(s); i++ {
		wc := w + s[i:i+1]
		if _, ok := dict[wc]; ok {
			w = wc
			continue
		}
		out = append(out, dict[w])
		dict[wc] = len(dict)
		w = s[i : i+1]
	}
	if w != "" {
		out = append(out, dict[w])
	}
	return
}
func unlzw(codes []int) string {
	dict := make([][]byte, 256)
	for i := range dict {
		dict[i] = []byte{byte(i)}
	}
	var out bytes.Buffer
	var prev []byte
	for _, c := range codes {
		var e []byte
		switch {
		case c < len(dict):
			e = dict[c]
		case c == len(dict):
			e = append(prev[:len(prev):len(prev)], prev[0])
		}
		out.Write(e)
		if prev != nil {
			dict = append(dict, append(prev[:len(prev):len(prev)], e[0]))
		}
		prev = e
	}
	return out.String()
}
func rle(s string) string {
	var sb strings.Builder
	rs := []rune(s)
	for i := 0; i < len(rs); {
		j := i
		for j < len(rs) && rs[j] == rs[i] {
			j++
		}
		if j-i > 1 {
			fmt.Fprint(&sb, j-i)
		}
		sb.WriteRune(rs[i])
		i = j
	}
	return sb.String()
}
func main() {
	text := []byte(strings.Repeat("the quick brown fox jumps over the lazy dog. ", 20) + "äöü\x00\xff")
	z := compress(text)
	back, err := decompress(z)
	fmt.Println(len(text), len(z), bytes.Equal(text, back), err)
	fmt.Println(hex.EncodeToString(z[260:290]))
	_, err = decompress(z[:300])
	fmt.Println(err, errors.Is(err, io.ErrUnexpectedEOF))
	_, err = decompress(z[:10])
	fmt.Println(err)
	z[4+'e'] = 0
	x, err := decompress(z)
	fmt.Println(len(x), err)
	e := compress(nil)
	fmt.Println(len(e))
	fmt.Println(decompress(e))
	c := lzw("TOBEORNOTTOBEORTOBEORNOT aaaaaaaaaaaaa")
	fmt.Println(c, unlzw(c))
	fmt.Println(rle("aaabccddddäää"))
	fmt.Printf("%08x %08x %x\n", crc32.ChecksumIEEE(text), adler32.Checksum(text), md5.Sum(text))
	fmt.Printf("%x\n%x\n", sha1.Sum(text), sha256.Sum256(text))
	h := fnv.New64a()
	h.Write(text)
	fmt.Println(h.Sum64(), crc32.Checksum(text, crc32.MakeTable(crc32.Castagnoli)))
	b64 := base64.StdEncoding.EncodeToString(text[:20])
	fmt.Println(b64, base64.URLEncoding.EncodeToString([]byte{0xfb, 0xff}), base64.RawStdEncoding.EncodeToString([]byte("a")))
	_, err = base64.StdEncoding.DecodeString("ab$d")
	fmt.Println(err)
	_, err = hex.DecodeString("abc")
	fmt.Println(err)
	_, err = hex.DecodeString("zz")
	fmt.Println(err)
	fmt.Print(hex.Dump(text[:40]))
	var buf bytes.Buffer
	type rec struct {
		A uint16
		B int32
		C [3]uint8
		D float32
		E bool
	}
	fmt.Println(binary.Write(&buf, binary.LittleEndian, rec{1, -2, [3]uint8{7, 8, 9}, 1.5, true}), buf.Bytes(), binary.Size(rec{}))
	var r rec
	fmt.Println(binary.Read(&buf, binary.LittleEndian, &r), r)
	fmt.Println(binary.Read(&buf, binary.LittleEndian, &r))
	vb := binary.AppendUvarint(nil, 300)
	vb = binary.AppendVarint(vb, -129)
	u, n := binary.Uvarint(vb)
	v, m := binary.Varint(vb[n:])
	fmt.Println(vb, u, n, v, m)
}
