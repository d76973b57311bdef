// Package crypto names hash functions.
package crypto

import (
	"hash"
	"io"
	"strconv"
)

// Hash identifies a hash function that a package has registered.
type Hash uint

const (
	MD4 Hash = 1 + iota
	MD5
	SHA1
	SHA224
	SHA256
	SHA384
	SHA512
	MD5SHA1
	RIPEMD160
	SHA3_224
	SHA3_256
	SHA3_384
	SHA3_512
	SHA512_224
	SHA512_256
	BLAKE2s_256
	BLAKE2b_256
	BLAKE2b_384
	BLAKE2b_512
	maxHash
)

var names = [...]string{"", "MD4", "MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512", "MD5+SHA1", "RIPEMD-160",
	"SHA3-224", "SHA3-256", "SHA3-384", "SHA3-512", "SHA-512/224", "SHA-512/256", "BLAKE2s-256", "BLAKE2b-256", "BLAKE2b-384", "BLAKE2b-512"}

var sizes = [...]int{0, 16, 16, 20, 28, 32, 48, 64, 36, 20, 28, 32, 48, 64, 28, 32, 32, 32, 48, 64}

var makers [maxHash]func() hash.Hash

// HashFunc is h itself.
func (h Hash) HashFunc() Hash { return h }

func (h Hash) String() string {
	if 0 < h && h < maxHash {
		return names[h]
	}
	return "unknown hash value " + strconv.Itoa(int(h))
}

// Size is the number of bytes of a hash.
func (h Hash) Size() int {
	if 0 < h && h < maxHash {
		return sizes[h]
	}
	panic("crypto: Size of unknown hash function")
}

// New makes a running hash.
func (h Hash) New() hash.Hash {
	if 0 < h && h < maxHash {
		if f := makers[h]; f != nil {
			return f()
		}
	}
	panic("crypto: requested hash function #" + strconv.Itoa(int(h)) + " is unavailable")
}

// Available reports whether the function is registered.
func (h Hash) Available() bool { return h < maxHash && makers[h] != nil }

// RegisterHash registers a function.
func RegisterHash(h Hash, f func() hash.Hash) {
	if h >= maxHash {
		panic("crypto: RegisterHash of unknown hash function")
	}
	makers[h] = f
}

// PublicKey, PrivateKey and DecrypterOpts may be anything.
type (
	PublicKey     any
	PrivateKey    any
	DecrypterOpts any
)

// SignerOpts tell how to sign.
type SignerOpts interface {
	HashFunc() Hash
}

// Signer is a key that can sign.
type Signer interface {
	Public() PublicKey
	Sign(rand io.Reader, digest []byte, opts SignerOpts) (signature []byte, err error)
}

// Decrypter is a key that can decrypt.
type Decrypter interface {
	Public() PublicKey
	Decrypt(rand io.Reader, msg []byte, opts DecrypterOpts) (plaintext []byte, err error)
}
