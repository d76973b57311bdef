// encoding/binary, hex and base64.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io"
	"math"
	"os"
	"strings"
)

type Inner struct{ A, B int16 }
type Rec struct {
	X  uint8
	_  [3]byte
	Y  int32
	Z  [2]float32
	In Inner
	C  complex64
	T  bool
}

func main() {
	r := Rec{1, [3]byte{}, -2, [2]float32{1.5, -2}, Inner{-1, 300}, 1 + 2i, true}
	for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian, binary.NativeEndian} {
		var b bytes.Buffer
		fmt.Println(order, binary.Write(&b, order, r), b.Len(), binary.Size(r), hex.EncodeToString(b.Bytes()))
		var back Rec
		fmt.Println(binary.Read(bytes.NewReader(b.Bytes()), order, &back), back == r)
		fmt.Println(binary.Read(bytes.NewReader(b.Bytes()[:10]), order, &back), binary.Read(bytes.NewReader(nil), order, &back))
		p, err := binary.Append([]byte{9}, order, []uint16{1, 2})
		fmt.Println(p, err)
		n, err := binary.Encode(make([]byte, 2), order, uint32(1))
		fmt.Println(n, err)
		n, err = binary.Decode([]byte{1, 2, 3, 4, 5}, order, new(uint32))
		fmt.Println(n, err, order.Uint16([]byte{1, 2}), order.Uint32([]byte{1, 2, 3, 4}), order.Uint64([]byte{1, 2, 3, 4, 5, 6, 7, 8}))
		q := make([]byte, 8)
		order.PutUint64(q, 0x0102030405060708)
		fmt.Println(q)
	}
	var b bytes.Buffer
	fmt.Println(binary.Write(&b, binary.LittleEndian, 5), binary.Write(&b, binary.LittleEndian, "x"), binary.Write(&b, binary.LittleEndian, []int{1}), binary.Size(5), binary.Size([]int8{1, 2}), binary.Size(map[int]int{}))
	var i int
	fmt.Println(binary.Read(&b, binary.LittleEndian, &i), binary.Read(&b, binary.LittleEndian, i))
	for _, v := range []uint64{0, 1, 127, 128, 300, math.MaxUint64} {
		p := binary.AppendUvarint(nil, v)
		q := binary.AppendVarint(nil, int64(v))
		u, n := binary.Uvarint(p)
		w, m := binary.Varint(q)
		ru, err := binary.ReadUvarint(bytes.NewReader(p))
		rv, err2 := binary.ReadVarint(bytes.NewReader(q))
		fmt.Println(p, q, u, n, w, m, ru, err, rv, err2)
	}
	fmt.Println(binary.Uvarint(nil))
	fmt.Println(binary.Uvarint([]byte{0x80}))
	fmt.Println(binary.Uvarint(bytes.Repeat([]byte{0xff}, 11)))
	_, err := binary.ReadUvarint(bytes.NewReader(bytes.Repeat([]byte{0xff}, 11)))
	fmt.Println(err)
	_, err = binary.ReadUvarint(bytes.NewReader([]byte{0x80}))
	fmt.Println(err)
	func() {
		defer func() { fmt.Println(recover()) }()
		binary.BigEndian.Uint32([]byte{1})
	}()
	fmt.Println(hex.EncodeToString([]byte("hi\xff")), hex.Dump([]byte("hello world, this is a dump\x00")))
	for _, s := range []string{"6869", "686", "6g", "", "FF"} {
		d, err := hex.DecodeString(s)
		fmt.Println(d, err)
	}
	d := hex.Dumper(os.Stdout)
	io.WriteString(d, "0123456789abcdef0123")
	d.Close()
	dec := hex.NewDecoder(strings.NewReader("616"))
	x, err := io.ReadAll(dec)
	fmt.Println(x, err)
	for _, e := range []*base64.Encoding{base64.StdEncoding, base64.URLEncoding, base64.RawStdEncoding, base64.RawURLEncoding, base64.StdEncoding.Strict(), base64.StdEncoding.WithPadding('*')} {
		for _, s := range []string{"", "f", "fo", "foo", "foob", "\xff\xfe\xfd"} {
			enc := e.EncodeToString([]byte(s))
			dec, err := e.DecodeString(enc)
			fmt.Print(enc, " ", string(dec) == s, err, e.EncodedLen(len(s)), e.DecodedLen(len(enc)), " ")
		}
		for _, s := range []string{"Zg=", "Zg===", "Z", "Zm9v\nYg==", "Zm9v!", "Zh==", "====", "Zm=v", "Zg"} {
			dec, err := e.DecodeString(s)
			fmt.Printf("%q %v|", dec, err)
		}
		fmt.Println()
	}
	var sb strings.Builder
	w := base64.NewEncoder(base64.StdEncoding, &sb)
	for _, s := range []string{"a", "bc", "defg"} {
		io.WriteString(w, s)
	}
	w.Close()
	y, err := io.ReadAll(base64.NewDecoder(base64.StdEncoding, strings.NewReader(sb.String()+"\n")))
	fmt.Println(sb.String(), string(y), err)
}
