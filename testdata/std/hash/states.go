package main

import (
	"crypto"
	"crypto/hmac"
	"crypto/md5"
	"crypto/rand"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/subtle"
	"encoding"
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
	hs := map[string]func() hash.Hash{"md5": md5.New, "sha1": sha1.New, "sha256": sha256.New, "sha224": sha256.New224, "sha512": sha512.New, "sha384": sha512.New384, "sha512/256": sha512.New512_256, "sha512/224": sha512.New512_224, "fnv128": fnv.New128, "fnv128a": fnv.New128a}
	names := []string{"md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha512/224", "sha512/256", "fnv128", "fnv128a"}
	for _, n := range names {
		for _, s := range []string{"", "a", "hello world", strings.Repeat("x", 1000)} {
			h := hs[n]()
			io.WriteString(h, s[:len(s)/2])
			st, err := h.(encoding.BinaryMarshaler).MarshalBinary()
			h2 := hs[n]()
			e2 := h2.(encoding.BinaryUnmarshaler).UnmarshalBinary(st)
			io.WriteString(h, s[len(s)/2:])
			io.WriteString(h2, s[len(s)/2:])
			fmt.Printf("%s %x %v %d %d %v %v\n", n, h.Sum([]byte{1}), string(h.Sum(nil)) == string(h2.Sum(nil)), h.Size(), h.BlockSize(), err, e2)
			m := hmac.New(hs[n], []byte("key"))
			m.Write([]byte(s))
			fmt.Printf("%x\n", m.Sum(nil))
		}
	}
	d := []byte("some data")
	fmt.Printf("%x %x %x %x\n", md5.Sum(d), sha1.Sum(d), sha256.Sum256(d), sha512.Sum512(d))
	fmt.Println(crc32.ChecksumIEEE(d), crc32.Checksum(d, crc32.MakeTable(crc32.Castagnoli)), crc32.Checksum(d, crc32.MakeTable(crc32.Koopman)), crc64.Checksum(d, crc64.MakeTable(crc64.ISO)), crc64.Checksum(d, crc64.MakeTable(crc64.ECMA)), adler32.Checksum(d), crc32.Update(1, crc32.IEEETable, d))
	a, b, c, e := fnv.New32(), fnv.New32a(), fnv.New64(), fnv.New64a()
	for _, h := range []hash.Hash{a, b, c, e} {
		h.Write(d)
		fmt.Printf("%x ", h.Sum(nil))
	}
	fmt.Println(a.Sum32(), b.Sum32(), c.Sum64(), e.Sum64())
	fmt.Println(subtle.ConstantTimeCompare([]byte("a"), []byte("a")), subtle.ConstantTimeCompare([]byte("a"), []byte("ab")), hmac.Equal(d, d), subtle.ConstantTimeSelect(1, 5, 6))
	seed := maphash.MakeSeed()
	fmt.Println(maphash.String(seed, "a") == maphash.Bytes(seed, []byte("a")))
	r := make([]byte, 8)
	n, err := rand.Read(r)
	fmt.Println(n, err, len(rand.Text()))
	fmt.Println(crypto.SHA256, crypto.MD5.Size(), crypto.SHA512.New().Size())
	h := sha256.New()
	fmt.Println(h.(encoding.BinaryUnmarshaler).UnmarshalBinary([]byte("x")), h.(encoding.BinaryUnmarshaler).UnmarshalBinary([]byte("sha\x03x")))
}
