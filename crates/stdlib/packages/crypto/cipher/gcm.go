package cipher

import (
	"crypto/rand"
	"crypto/subtle"
	"encoding/binary"
	"errors"
)

// An AEAD encrypts data, and notices changes of it and of additional data.
type AEAD interface {
	NonceSize() int
	Overhead() int
	Seal(dst, nonce, plaintext, additionalData []byte) []byte
	Open(dst, nonce, ciphertext, additionalData []byte) ([]byte, error)
}

func ghash(key, sum, data []byte)

const (
	gcmBlock         = 16
	gcmTag           = 16
	gcmMinTag        = 12
	gcmStandardNonce = 12
)

var errOpen = errors.New("cipher: message authentication failed")

type gcm struct {
	b     Block
	nonce int
	tag   int
	key   [gcmBlock]byte // of the hash
}

// NewGCM makes the Galois counter mode.
func NewGCM(cipher Block) (AEAD, error) { return newGCM(cipher, gcmStandardNonce, gcmTag) }

// NewGCMWithNonceSize makes GCM with nonces of another size.
func NewGCMWithNonceSize(cipher Block, size int) (AEAD, error) { return newGCM(cipher, size, gcmTag) }

// NewGCMWithTagSize makes GCM with tags of another size.
func NewGCMWithTagSize(cipher Block, tagSize int) (AEAD, error) {
	return newGCM(cipher, gcmStandardNonce, tagSize)
}

func newGCM(cipher Block, nonceSize, tagSize int) (AEAD, error) {
	if tagSize < gcmMinTag || tagSize > gcmTag {
		return nil, errors.New("cipher: incorrect tag size given to GCM")
	}
	if nonceSize <= 0 {
		return nil, errors.New("cipher: the nonce can't have zero length")
	}
	if cipher.BlockSize() != gcmBlock {
		return nil, errors.New("cipher: NewGCM requires 128-bit block cipher")
	}
	g := &gcm{b: cipher, nonce: nonceSize, tag: tagSize}
	cipher.Encrypt(g.key[:], g.key[:])
	return g, nil
}

func (g *gcm) NonceSize() int { return g.nonce }
func (g *gcm) Overhead() int  { return g.tag }

// start is the first counter for a nonce.
func (g *gcm) start(nonce []byte) (counter [gcmBlock]byte) {
	if len(nonce) == gcmStandardNonce {
		copy(counter[:], nonce)
		counter[gcmBlock-1] = 1
		return
	}
	ghash(g.key[:], counter[:], nonce)
	var size [gcmBlock]byte
	binary.BigEndian.PutUint64(size[8:], uint64(len(nonce))*8)
	ghash(g.key[:], counter[:], size[:])
	return
}

// crypt XORs the stream from counter on; only its last four bytes count.
func (g *gcm) crypt(dst, src []byte, counter [gcmBlock]byte) {
	n := binary.BigEndian.Uint32(counter[12:])
	for len(src) > 0 {
		have := min(len(src), 64*gcmBlock)
		stream := make([]byte, 0, 64*gcmBlock)
		for len(stream) < have {
			n++
			binary.BigEndian.PutUint32(counter[12:], n)
			stream = append(stream, counter[:]...)
		}
		encryptBlocks(g.b, stream)
		subtle.XORBytes(dst, src[:have], stream)
		dst, src = dst[have:], src[have:]
	}
}

func (g *gcm) sign(text, data []byte, counter [gcmBlock]byte) []byte {
	var sum, size [gcmBlock]byte
	ghash(g.key[:], sum[:], data)
	ghash(g.key[:], sum[:], text)
	binary.BigEndian.PutUint64(size[:], uint64(len(data))*8)
	binary.BigEndian.PutUint64(size[8:], uint64(len(text))*8)
	ghash(g.key[:], sum[:], size[:])
	g.b.Encrypt(counter[:], counter[:])
	subtle.XORBytes(sum[:], sum[:], counter[:])
	return sum[:g.tag]
}

func (g *gcm) Seal(dst, nonce, plaintext, data []byte) []byte {
	if len(nonce) != g.nonce {
		panic("crypto/cipher: incorrect nonce length given to GCM")
	}
	counter := g.start(nonce)
	out := make([]byte, len(plaintext))
	g.crypt(out, plaintext, counter)
	return append(append(dst, out...), g.sign(out, data, counter)...)
}

func (g *gcm) Open(dst, nonce, ciphertext, data []byte) ([]byte, error) {
	if len(nonce) != g.nonce {
		panic("crypto/cipher: incorrect nonce length given to GCM")
	}
	if len(ciphertext) < g.tag {
		return nil, errOpen
	}
	tag := ciphertext[len(ciphertext)-g.tag:]
	text := ciphertext[:len(ciphertext)-g.tag]
	counter := g.start(nonce)
	if subtle.ConstantTimeCompare(g.sign(text, data, counter), tag) != 1 {
		return nil, errOpen
	}
	out := make([]byte, len(text))
	g.crypt(out, text, counter)
	return append(dst, out...), nil
}

type randomNonce struct{ *gcm }

// NewGCMWithRandomNonce makes GCM that makes its nonces and puts them before
// the data.
func NewGCMWithRandomNonce(cipher Block) (AEAD, error) {
	a, err := NewGCM(cipher)
	if err != nil {
		return nil, err
	}
	return randomNonce{a.(*gcm)}, nil
}

func (g randomNonce) NonceSize() int { return 0 }
func (g randomNonce) Overhead() int  { return gcmStandardNonce + gcmTag }

func (g randomNonce) Seal(dst, nonce, plaintext, data []byte) []byte {
	if len(nonce) != 0 {
		panic("crypto/cipher: non-empty nonce passed to GCMWithRandomNonce")
	}
	var fresh [gcmStandardNonce]byte
	rand.Read(fresh[:])
	return append(dst, g.gcm.Seal(fresh[:], fresh[:], plaintext, data)...)
}

func (g randomNonce) Open(dst, nonce, ciphertext, data []byte) ([]byte, error) {
	if len(nonce) != 0 {
		panic("crypto/cipher: non-empty nonce passed to GCMWithRandomNonce")
	}
	if len(ciphertext) < g.Overhead() {
		return nil, errOpen
	}
	return g.gcm.Open(dst, ciphertext[:gcmStandardNonce], ciphertext[gcmStandardNonce:], data)
}
