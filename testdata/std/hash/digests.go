// Message digests and checksums over lengths around the block sizes, at once and in parts.
package main

import (
	"crypto"
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/subtle"
	"encoding/hex"
	"fmt"
	"hash"
	"hash/adler32"
	"hash/crc32"
	"hash/crc64"
	"hash/fnv"
	"hash/maphash"
	"io"
	"strings"
)

func main() {
	makers := []struct {
		name string
		f    func() hash.Hash
	}{
		{"md5", md5.New}, {"sha1", sha1.New}, {"sha256", sha256.New}, {"sha224", sha256.New224}, {"sha512", sha512.New}, {"sha384", sha512.New384},
		{"512/224", sha512.New512_224}, {"512/256", sha512.New512_256},
		{"crc32", func() hash.Hash { return crc32.NewIEEE() }}, {"crc32c", func() hash.Hash { return crc32.New(crc32.MakeTable(crc32.Castagnoli)) }},
		{"koopman", func() hash.Hash { return crc32.New(crc32.MakeTable(crc32.Koopman)) }},
		{"iso", func() hash.Hash { return crc64.New(crc64.MakeTable(crc64.ISO)) }}, {"ecma", func() hash.Hash { return crc64.New(crc64.MakeTable(crc64.ECMA)) }},
		{"adler", func() hash.Hash { return adler32.New() }}, {"fnv32", func() hash.Hash { return fnv.New32() }}, {"fnv32a", func() hash.Hash { return fnv.New32a() }},
		{"fnv64", func() hash.Hash { return fnv.New64() }}, {"fnv64a", func() hash.Hash { return fnv.New64a() }}, {"fnv128", fnv.New128}, {"fnv128a", fnv.New128a},
		{"hmac-sha256", func() hash.Hash { return hmac.New(sha256.New, []byte("key")) }}, {"hmac-md5", func() hash.Hash { return hmac.New(md5.New, []byte(strings.Repeat("long", 40))) }},
	}
	for _, m := range makers {
		h := m.f()
		fmt.Println(m.name, h.Size(), h.BlockSize())
		for _, n := range []int{0, 1, 3, 55, 56, 63, 64, 65, 111, 112, 119, 127, 128, 129, 1000, 70000} {
			data := strings.Repeat("abcdefghijk", n/11+1)[:n]
			h.Reset()
			io.WriteString(h, data)
			sum := h.Sum([]byte{0xaa})
			g := m.f()
			for i := 0; i < n; i += 37 {
				g.Write([]byte(data[i:min(n, i+37)]))
			}
			fmt.Println(n, hex.EncodeToString(sum), fmt.Sprintf("%x", g.Sum(nil)) == hex.EncodeToString(sum[1:]))
		}
	}
	fmt.Printf("%x\n%x\n%x\n%x\n", md5.Sum([]byte("hello")), sha1.Sum([]byte("hello")), sha256.Sum256([]byte("hello")), sha512.Sum512([]byte("hello")))
	fmt.Printf("%x %x %x\n", sha256.Sum224(nil), sha512.Sum384(nil), sha512.Sum512_256(nil))
	fmt.Println(crc32.ChecksumIEEE([]byte("hello")), adler32.Checksum([]byte("hello")), crc32.Update(0, crc32.IEEETable, []byte("x")))
	h := fnv.New32a()
	h.Write([]byte("hello"))
	fmt.Println(h.Sum32(), crypto.SHA256, crypto.SHA256.Size(), crypto.MD5.New().Size(), crypto.BLAKE2s_256.Available(), crypto.Hash(99))
	s := maphash.MakeSeed()
	var mh maphash.Hash
	mh.SetSeed(s)
	mh.WriteString("abc")
	fmt.Println(maphash.String(s, "abc") == mh.Sum64(), maphash.Bytes(s, []byte("abc")) == mh.Sum64(), maphash.Comparable(s, 5) == maphash.Comparable(s, 5))
	fmt.Println(subtle.ConstantTimeCompare([]byte("ab"), []byte("ab")), subtle.ConstantTimeCompare([]byte("ab"), []byte("ac")), hmac.Equal(nil, []byte{1}))
	fmt.Println(sha256.Size, sha256.BlockSize, md5.Size, sha1.BlockSize, sha512.Size256)
}
