// Package cipher is the ways to use block ciphers (NIST SP 800-38A and D).
package cipher

import (
	"bytes"
	"crypto/subtle"
	"io"
)

// A Block is a block cipher with its key.
type Block interface {
	BlockSize() int
	Encrypt(dst, src []byte)
	Decrypt(dst, src []byte)
}

// A BlockMode changes whole blocks.
type BlockMode interface {
	BlockSize() int
	CryptBlocks(dst, src []byte)
}

// A Stream changes bytes.
type Stream interface {
	XORKeyStream(dst, src []byte)
}

// Ciphers may have these, for many blocks at once.
type (
	blocksEncrypter interface{ EncryptBlocks(data []byte) }
	blocksDecrypter interface{ DecryptBlocks(data []byte) }
)

func encryptBlocks(b Block, data []byte) {
	if many, ok := b.(blocksEncrypter); ok {
		many.EncryptBlocks(data)
		return
	}
	for n := b.BlockSize(); len(data) > 0; data = data[n:] {
		b.Encrypt(data[:n], data[:n])
	}
}

func decryptBlocks(b Block, data []byte) {
	if many, ok := b.(blocksDecrypter); ok {
		many.DecryptBlocks(data)
		return
	}
	for n := b.BlockSize(); len(data) > 0; data = data[n:] {
		b.Decrypt(data[:n], data[:n])
	}
}

type cbc struct {
	b  Block
	iv []byte
}

type (
	cbcEncrypter struct{ cbc }
	cbcDecrypter struct{ cbc }
)

func (c *cbc) BlockSize() int { return c.b.BlockSize() }

// SetIV sets the vector anew.
func (c *cbc) SetIV(iv []byte) {
	if len(iv) != len(c.iv) {
		panic("cipher: incorrect length IV")
	}
	copy(c.iv, iv)
}

func (c *cbc) check(dst, src []byte) {
	if len(src)%c.b.BlockSize() != 0 {
		panic("crypto/cipher: input not full blocks")
	}
	if len(dst) < len(src) {
		panic("crypto/cipher: output smaller than input")
	}
}

// NewCBCEncrypter makes a mode in which each block depends on those before.
func NewCBCEncrypter(b Block, iv []byte) BlockMode {
	if len(iv) != b.BlockSize() {
		panic("cipher.NewCBCEncrypter: IV length must equal block size")
	}
	return &cbcEncrypter{cbc{b, bytes.Clone(iv)}}
}

func (c *cbcEncrypter) CryptBlocks(dst, src []byte) {
	c.check(dst, src)
	for n := c.b.BlockSize(); len(src) > 0; src, dst = src[n:], dst[n:] {
		subtle.XORBytes(dst[:n], src[:n], c.iv)
		c.b.Encrypt(dst[:n], dst[:n])
		copy(c.iv, dst[:n])
	}
}

// NewCBCDecrypter undoes NewCBCEncrypter.
func NewCBCDecrypter(b Block, iv []byte) BlockMode {
	if len(iv) != b.BlockSize() {
		panic("cipher.NewCBCDecrypter: IV length must equal block size")
	}
	return &cbcDecrypter{cbc{b, bytes.Clone(iv)}}
}

func (c *cbcDecrypter) CryptBlocks(dst, src []byte) {
	c.check(dst, src)
	if len(src) == 0 {
		return
	}
	n := c.b.BlockSize()
	before := append(bytes.Clone(c.iv), src...) // each block's predecessor
	copy(c.iv, src[len(src)-n:])
	dst = dst[:len(src)]
	copy(dst, src)
	decryptBlocks(c.b, dst)
	subtle.XORBytes(dst, dst, before)
}

// A keyStream is XORed to the data; more makes the next bytes of it.
type keyStream struct {
	rest []byte
	more func() []byte
}

func (k *keyStream) XORKeyStream(dst, src []byte) {
	if len(dst) < len(src) {
		panic("crypto/cipher: output smaller than input")
	}
	for len(src) > 0 {
		if len(k.rest) == 0 {
			k.rest = k.more()
		}
		n := subtle.XORBytes(dst, src, k.rest[:min(len(k.rest), len(src))])
		dst, src, k.rest = dst[n:], src[n:], k.rest[n:]
	}
}

// increment counts a big-endian number up.
func increment(counter []byte) {
	for i := len(counter) - 1; i >= 0; i-- {
		counter[i]++
		if counter[i] != 0 {
			break
		}
	}
}

// NewCTR makes a stream of encrypted counters from iv on.
func NewCTR(block Block, iv []byte) Stream {
	if len(iv) != block.BlockSize() {
		if _, ok := block.(blocksEncrypter); ok { // AES has its own words
			panic("bad IV length")
		}
		panic("cipher.NewCTR: IV length must equal block size")
	}
	counter := bytes.Clone(iv)
	return &keyStream{more: func() []byte {
		stream := make([]byte, 0, 32*len(counter))
		for range 32 {
			stream = append(stream, counter...)
			increment(counter)
		}
		encryptBlocks(block, stream)
		return stream
	}}
}

// NewOFB makes a stream of what is encrypted again and again.
//
// Deprecated: it does not notice changes of the data.
func NewOFB(b Block, iv []byte) Stream {
	if len(iv) != b.BlockSize() {
		panic("cipher.NewOFB: IV length must equal block size")
	}
	state := bytes.Clone(iv)
	return &keyStream{more: func() []byte {
		b.Encrypt(state, state)
		return bytes.Clone(state)
	}}
}

type cfb struct {
	b       Block
	next    []byte // the encrypted block before
	before  []byte
	used    int
	decrypt bool
}

// NewCFBEncrypter makes a stream that depends on the data before.
//
// Deprecated: it does not notice changes of the data.
func NewCFBEncrypter(block Block, iv []byte) Stream { return newCFB(block, iv, false) }

// NewCFBDecrypter undoes NewCFBEncrypter.
//
// Deprecated: it does not notice changes of the data.
func NewCFBDecrypter(block Block, iv []byte) Stream { return newCFB(block, iv, true) }

func newCFB(block Block, iv []byte, decrypt bool) Stream {
	n := block.BlockSize()
	if len(iv) != n {
		panic("cipher.newCFB: IV length must equal block size")
	}
	return &cfb{b: block, next: make([]byte, n), before: bytes.Clone(iv), used: n, decrypt: decrypt}
}

func (c *cfb) XORKeyStream(dst, src []byte) {
	if len(dst) < len(src) {
		panic("crypto/cipher: output smaller than input")
	}
	for i, in := range src {
		if c.used == len(c.next) {
			c.b.Encrypt(c.next, c.before)
			c.used = 0
		}
		out := in ^ c.next[c.used]
		dst[i] = out
		if c.decrypt {
			out = in
		}
		c.before[c.used] = out
		c.used++
	}
}

// A StreamReader changes what it reads.
type StreamReader struct {
	S Stream
	R io.Reader
}

func (r StreamReader) Read(dst []byte) (n int, err error) {
	n, err = r.R.Read(dst)
	r.S.XORKeyStream(dst[:n], dst[:n])
	return
}

// A StreamWriter changes what it writes.
type StreamWriter struct {
	S   Stream
	W   io.Writer
	Err error // unused
}

func (w StreamWriter) Write(src []byte) (n int, err error) {
	c := make([]byte, len(src))
	w.S.XORKeyStream(c, src)
	n, err = w.W.Write(c)
	if n != len(src) && err == nil {
		err = io.ErrShortWrite
	}
	return
}

// Close closes W if it can be.
func (w StreamWriter) Close() error {
	if c, ok := w.W.(io.Closer); ok {
		return c.Close()
	}
	return nil
}
