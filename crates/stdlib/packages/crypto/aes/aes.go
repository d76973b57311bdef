// Package aes is the block cipher AES of FIPS 197.
package aes

import (
	"crypto/cipher"
	"strconv"
)

// BlockSize is the number of bytes of a block.
const BlockSize = 16

// A KeySizeError is the size of a key that AES does not have.
type KeySizeError int

func (k KeySizeError) Error() string { return "crypto/aes: invalid key size " + strconv.Itoa(int(k)) }

func apply(key, data []byte, decrypt bool)

type block struct{ key []byte }

// NewCipher makes AES of a key of 16, 24 or 32 bytes.
func NewCipher(key []byte) (cipher.Block, error) {
	switch n := len(key); n {
	case 16, 24, 32:
		return &block{append([]byte(nil), key...)}, nil
	default:
		return nil, KeySizeError(n)
	}
}

func (b *block) BlockSize() int { return BlockSize }

func (b *block) one(dst, src []byte, decrypt bool) {
	if len(src) < BlockSize {
		panic("crypto/aes: input not full block")
	}
	if len(dst) < BlockSize {
		panic("crypto/aes: output not full block")
	}
	copy(dst[:BlockSize], src)
	apply(b.key, dst[:BlockSize], decrypt)
}

func (b *block) Encrypt(dst, src []byte) { b.one(dst, src, false) }
func (b *block) Decrypt(dst, src []byte) { b.one(dst, src, true) }

// EncryptBlocks encrypts whole blocks in place, for package cipher.
func (b *block) EncryptBlocks(data []byte) { apply(b.key, data, false) }

// DecryptBlocks decrypts whole blocks in place.
func (b *block) DecryptBlocks(data []byte) { apply(b.key, data, true) }
