package main

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha3"
	"encoding/hex"
	"fmt"
	"io"
	"strings"
)

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	for _, n := range []int{0, 5, 16, 24, 32} {
		key := bytes.Repeat([]byte{7}, n)
		b, err := aes.NewCipher(key)
		if err != nil {
			fmt.Println(err)
			continue
		}
		out := make([]byte, 16)
		b.Encrypt(out, []byte("exampleplaintext"))
		fmt.Println(hex.EncodeToString(out), b.BlockSize())
		b.Decrypt(out, out)
		fmt.Println(string(out))
		iv := []byte("0123456789abcdef")
		text := []byte(strings.Repeat("sixteen byte txt", 40))
		c := make([]byte, len(text))
		cipher.NewCBCEncrypter(b, iv).CryptBlocks(c, text)
		fmt.Println(hex.EncodeToString(c[600:]))
		cipher.NewCBCDecrypter(b, iv).CryptBlocks(c, c)
		fmt.Println(bytes.Equal(c, text))
		for _, mk := range []func() (cipher.Stream, cipher.Stream){
			func() (cipher.Stream, cipher.Stream) { return cipher.NewCTR(b, iv), cipher.NewCTR(b, iv) },
			func() (cipher.Stream, cipher.Stream) { return cipher.NewOFB(b, iv), cipher.NewOFB(b, iv) },
			func() (cipher.Stream, cipher.Stream) { return cipher.NewCFBEncrypter(b, iv), cipher.NewCFBDecrypter(b, iv) },
		} {
			e, d := mk()
			msg := []byte(strings.Repeat("any length ", 70))
			e.XORKeyStream(c, msg[:5])
			e.XORKeyStream(c[5:], msg[5:600])
			fmt.Println(hex.EncodeToString(c[580:600]))
			d.XORKeyStream(c[:600], c[:600])
			fmt.Println(bytes.Equal(c[:600], msg[:600]))
		}
		g, err := cipher.NewGCM(b)
		nonce := []byte("unique nonce")
		sealed := g.Seal([]byte("pre"), nonce, text[:100], []byte("aad"))
		fmt.Println(hex.EncodeToString(sealed), g.NonceSize(), g.Overhead(), err)
		plain, err := g.Open(nil, nonce, sealed[3:], []byte("aad"))
		fmt.Println(string(plain), err)
		_, err = g.Open(nil, nonce, sealed[3:], []byte("other"))
		fmt.Println(err)
		_, err = g.Open(nil, nonce, []byte("short"), nil)
		fmt.Println(err)
		g2, err := cipher.NewGCMWithNonceSize(b, 20)
		fmt.Println(hex.EncodeToString(g2.Seal(nil, bytes.Repeat([]byte{1}, 20), nil, nil)), err)
		g3, err := cipher.NewGCMWithTagSize(b, 13)
		fmt.Println(hex.EncodeToString(g3.Seal(nil, nonce, []byte("x"), nil)), err)
		_, err = cipher.NewGCMWithTagSize(b, 5)
		fmt.Println(err)
		try(func() { g.Seal(nil, []byte("bad"), nil, nil) })
		try(func() { cipher.NewCBCEncrypter(b, nil) })
		try(func() { cipher.NewCBCEncrypter(b, iv).CryptBlocks(c, c[:5]) })
		try(func() { cipher.NewCBCEncrypter(b, iv).CryptBlocks(c[:5], c[:16]) })
		try(func() { cipher.NewCTR(b, nil) })
		try(func() { b.Encrypt(c, c[:3]) })
		try(func() { b.Encrypt(c[:3], c) })
		gr, _ := cipher.NewGCMWithRandomNonce(b)
		s := gr.Seal(nil, nil, []byte("rnd"), nil)
		p, err := gr.Open(nil, nil, s, nil)
		fmt.Println(string(p), err, len(s))
		all, err := io.ReadAll(cipher.StreamReader{S: cipher.NewCTR(b, iv), R: strings.NewReader("stream")})
		fmt.Println(hex.EncodeToString(all), err)
		var w bytes.Buffer
		sw := cipher.StreamWriter{S: cipher.NewCTR(b, iv), W: &w}
		fmt.Fprint(sw, "stream")
		fmt.Println(hex.EncodeToString(w.Bytes()), sw.Close())
	}
	for _, s := range []string{"", "abc", strings.Repeat("a", 500)} {
		fmt.Printf("%x %x %x %x\n", sha3.Sum224([]byte(s)), sha3.Sum256([]byte(s)), sha3.Sum384([]byte(s)), sha3.Sum512([]byte(s)))
		fmt.Printf("%x %x\n", sha3.SumSHAKE128([]byte(s), 40), sha3.SumSHAKE256([]byte(s), 200))
	}
	h := sha3.New256()
	h.Write([]byte("ab"))
	h.Write([]byte("c"))
	fmt.Printf("%x %d %d\n", h.Sum(nil), h.Size(), h.BlockSize())
	sk := sha3.NewCSHAKE128([]byte("fn"), []byte("custom"))
	sk.Write([]byte("data"))
	o := make([]byte, 10)
	sk.Read(o)
	fmt.Printf("%x\n", o)
	sk.Reset()
	sk.Write([]byte("data"))
	sk.Read(o)
	fmt.Printf("%x %d\n", o, sk.BlockSize())
}
