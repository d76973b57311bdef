package main

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/csv"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

type H struct {
	A uint16
	B int32
	C [3]byte
	D bool
	_ uint8
	E float32
}

func main() {
	for _, s := range []string{"", "f", "fo", "foo", "foob\xff\xfe", "hello world, this is longer than one line"} {
		fmt.Println(hex.EncodeToString([]byte(s)), base64.StdEncoding.EncodeToString([]byte(s)), base64.URLEncoding.EncodeToString([]byte(s)), base64.RawStdEncoding.EncodeToString([]byte(s)))
		fmt.Print(hex.Dump([]byte(s)))
	}
	for _, s := range []string{"", "0", "0g", "zz", "00ff", "FFaa", "é1"} {
		b, err := hex.DecodeString(s)
		fmt.Println(b, err)
	}
	for _, s := range []string{"", "Zg==", "Zg=", "Zg", "Zm9v", "Zm9v\nYg==", "Zm9v!", "Z", "Zh==", "====", "Zg==Zg==", "-_-_", "Zm 9v"} {
		b, err := base64.StdEncoding.DecodeString(s)
		fmt.Print(b, err, "|")
		b, err = base64.RawURLEncoding.DecodeString(s)
		fmt.Print(b, err, "|")
		b, err = base64.StdEncoding.Strict().DecodeString(s)
				fmt.Println(b, err)
	}
	d := hex.Dumper(os.Stdout)
	d.Write([]byte("abc"))
	d.Write([]byte("0123456789abcdefghij"))
	d.Close()
	e := base64.NewEncoder(base64.StdEncoding, os.Stdout)
	e.Write([]byte("he"))
	e.Write([]byte("llo"))
	e.Close()
	fmt.Println()
	all, err := io.ReadAll(base64.NewDecoder(base64.StdEncoding, strings.NewReader("aGVs\nbG8=")))
	fmt.Println(string(all), err)
	all, err = io.ReadAll(hex.NewDecoder(strings.NewReader("6865f")))
	fmt.Println(string(all), err)
	fmt.Println(base64.StdEncoding.EncodedLen(10), base64.StdEncoding.DecodedLen(16), base64.NewEncoding(strings.ToLower("ABCDEFGHIJKLMNOPQRSTUVWXYZ")+"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/").EncodeToString([]byte("x")))
	func() { defer func() { fmt.Println(recover()) }(); base64.NewEncoding("abc") }()
	func() { defer func() { fmt.Println(recover()) }(); base64.StdEncoding.WithPadding('\n') }()
	var buf bytes.Buffer
	h := H{1, -2, [3]byte{1, 2, 3}, true, 9, 1.5}
	fmt.Println(binary.Write(&buf, binary.LittleEndian, h), buf.Bytes(), binary.Size(h))
	var h2 H
	fmt.Println(binary.Read(bytes.NewReader(buf.Bytes()), binary.LittleEndian, &h2), h2)
	fmt.Println(binary.Read(bytes.NewReader(buf.Bytes()[:5]), binary.LittleEndian, &h2), binary.Read(bytes.NewReader(nil), binary.BigEndian, &h2))
	fmt.Println(binary.Write(&buf, binary.BigEndian, "str"), binary.Write(&buf, binary.BigEndian, 5), binary.Write(&buf, binary.BigEndian, []any{1}), binary.Size("s"), binary.Size([]int16{1, 2}))
	fmt.Println(binary.Read(&buf, binary.BigEndian, h2), binary.Read(&buf, binary.BigEndian, new(int)))
	b := binary.BigEndian.AppendUint32(nil, 0xdeadbeef)
	b = binary.LittleEndian.AppendUint16(b, 0x1234)
	b = binary.AppendUvarint(b, 300)
	b = binary.AppendVarint(b, -3)
	fmt.Println(b, binary.BigEndian.Uint32(b), binary.LittleEndian.Uint64(append(b, 0, 0, 0, 0)), binary.BigEndian, binary.LittleEndian, binary.NativeEndian)
	u, n := binary.Uvarint(b[6:])
	i, m := binary.Varint(b[8:])
	fmt.Println(u, n, i, m)
	fmt.Println(binary.Uvarint([]byte{0x80}))
	fmt.Println(binary.Uvarint(bytes.Repeat([]byte{0xff}, 11)))
	fmt.Println(binary.ReadUvarint(bytes.NewReader([]byte{0x80})))
	fmt.Println(binary.ReadUvarint(bytes.NewReader(bytes.Repeat([]byte{0xff}, 11))))
	fmt.Println(binary.ReadVarint(bytes.NewReader(nil)))
	func() { defer func() { fmt.Println(recover()) }(); binary.BigEndian.Uint32([]byte{1}) }()
	ab, err := binary.Append(nil, binary.BigEndian, []uint16{1, 2})
	fmt.Println(ab, err)
	fmt.Println(binary.Decode([]byte{1, 2}, binary.BigEndian, new(uint16)))
	fmt.Println(binary.Encode(make([]byte, 1), binary.BigEndian, uint16(5)))
	// csv
	for _, s := range []string{"a,b,c\n1,2,3\n", "a,\"b\"\"q\",c\n", "a,b\n1\n", "\"unterminated", "a\"b,c", "\"a\"b,c", "\n\n a , b \n", "#c\na;b", "a,\"multi\nline\",b\r\n", "", "\"\"", ",,\n", "a,b\n\"x\n\ny\",\"z", "\ufeffa,b"} {
		r := csv.NewReader(strings.NewReader(s))
		rec, err := r.ReadAll()
		fmt.Printf("%q %v\n", rec, err)
		var pe *csv.ParseError
		if errors.As(err, &pe) {
			fmt.Println(pe.StartLine, pe.Line, pe.Column, pe.Err, errors.Is(err, csv.ErrFieldCount))
		}
		r = csv.NewReader(strings.NewReader(s))
		r.LazyQuotes, r.TrimLeadingSpace, r.FieldsPerRecord, r.Comment, r.Comma = true, true, -1, '#', ';'
		for {
			rec, err := r.Read()
			if err == io.EOF {
				break
			}
			l, c := 0, 0
			if len(rec) > 0 {
				l, c = r.FieldPos(0)
			}
			fmt.Printf("  %q %v %d %d %d\n", rec, err, r.InputOffset(), l, c)
			if err != nil {
				break
			}
		}
	}
	r := csv.NewReader(strings.NewReader("a"))
	r.Comma = '"'
	_, err = r.Read()
	fmt.Println(err)
	w := csv.NewWriter(os.Stdout)
	w.Write([]string{"a", "b c", "d,e", "f\"g", "h\ni", "", " lead", "\\.", "#x"})
	w.Write([]string{""})
	w.Write(nil)
	w.WriteAll([][]string{{"x"}, {"é", "1"}})
	w.Comma = '\t'
	w.UseCRLF = true
	w.Write([]string{"a\tb", "c\nd", "e,f"})
	w.Flush()
	fmt.Println(w.Error())
	w.Comma = '\n'
	fmt.Println(w.Write([]string{"a"}))
}
