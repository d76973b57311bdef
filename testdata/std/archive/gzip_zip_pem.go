package main

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"encoding/ascii85"
	"encoding/base32"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/user"
	"path/filepath"
	"strings"
	"time"
)

func main() {
	text := strings.Repeat("The quick brown fox jumps over the lazy dog. ", 500)
	var buf bytes.Buffer
	zw := gzip.NewWriter(&buf)
	zw.Name, zw.Comment, zw.ModTime, zw.Extra = "a.txt", "commént", time.Unix(1700000000, 0), []byte("ex")
	n, err := zw.Write([]byte(text))
	fmt.Println(n, err, zw.Flush(), zw.Close(), zw.Close(), buf.Len() < len(text)/10)
	_, err = zw.Write([]byte("x"))
	fmt.Println(err)
	raw := bytes.Clone(buf.Bytes())
	zr, err := gzip.NewReader(&buf)
	fmt.Println(zr.Name, zr.Comment, zr.ModTime.UTC(), string(zr.Extra), zr.OS, err)
	all, err := io.ReadAll(zr)
	fmt.Println(len(all), string(all) == text, err, zr.Close())
	two := append(bytes.Clone(raw), raw...)
	zr, _ = gzip.NewReader(bytes.NewReader(two))
	all, err = io.ReadAll(zr)
	fmt.Println(len(all), err)
	rd := bytes.NewReader(append(bytes.Clone(raw), "tail"...))
	zr, _ = gzip.NewReader(rd)
	zr.Multistream(false)
	all, err = io.ReadAll(zr)
	rest, _ := io.ReadAll(rd)
	fmt.Println(len(all), err, string(rest))
	zr, err = gzip.NewReader(bytes.NewReader(append(bytes.Clone(raw), "tail"...)))
	_, err = io.ReadAll(zr)
	fmt.Println(err)
	for _, bad := range [][]byte{nil, []byte("x"), []byte("not gzip data"), raw[:5], raw[:len(raw)-4], raw[:60]} {
		zr, err := gzip.NewReader(bytes.NewReader(bad))
		fmt.Print(err, " ", errors.Is(err, gzip.ErrHeader))
		if err == nil {
			_, err = io.ReadAll(zr)
			fmt.Print(" ", err)
		}
		fmt.Println()
	}
	bad := bytes.Clone(raw)
	bad[len(bad)-6] ^= 1
	zr, _ = gzip.NewReader(bytes.NewReader(bad))
	_, err = io.ReadAll(zr)
	fmt.Println(err, err == gzip.ErrChecksum)
	_, err = gzip.NewWriterLevel(&buf, 10)
	fmt.Println(err)
	buf.Reset()
	for _, lv := range []int{-2, -1, 0, 1, 5, 9} {
		var b bytes.Buffer
		w, err := zlib.NewWriterLevel(&b, lv)
		io.WriteString(w, text)
		fmt.Println(w.Close(), err, hex.EncodeToString(b.Bytes()[:2]))
		r, err := zlib.NewReader(&b)
		all, err2 := io.ReadAll(r)
		fmt.Println(string(all) == text, err, err2, r.Close())
		b.Reset()
		fw, err := flate.NewWriter(&b, lv)
		io.WriteString(fw, text)
		fw.Flush()
		io.WriteString(fw, "more")
		fw.Close()
		fr := flate.NewReader(&b)
		all, err2 = io.ReadAll(fr)
		fmt.Println(string(all) == text+"more", err, err2, fr.Close())
	}
	_, err = zlib.NewReader(strings.NewReader("xx"))
	fmt.Println(err)
	_, err = zlib.NewReader(strings.NewReader(""))
	fmt.Println(err)
	_, err = zlib.NewWriterLevel(&buf, -3)
	fmt.Println(err)
	_, err = flate.NewWriter(&buf, 77)
	fmt.Println(err)
	_, err = io.ReadAll(flate.NewReader(strings.NewReader("\xff\xff\xff")))
	fmt.Println(err)
	_, err = io.ReadAll(flate.NewReader(strings.NewReader("")))
	fmt.Println(err)
	// from Python: zlib.compress(b"hello hello hello")
	z, _ := hex.DecodeString("789ccb48cdc9c95728404800003a0106 3d"[:28])
	_, err = zlib.NewReader(bytes.NewReader(z))
	fmt.Println(err)
	// zip
	buf.Reset()
	w := zip.NewWriter(&buf)
	f, err := w.Create("readme.txt")
	fmt.Fprint(f, "read me ", text)
	fh := &zip.FileHeader{Name: "dir/stored é.bin", Method: zip.Store, Modified: time.Date(2024, 2, 3, 4, 5, 6, 0, time.UTC), Comment: "c"}
	fh.SetMode(0o640)
	f2, err := w.CreateHeader(fh)
	f2.Write([]byte{1, 2, 3})
	_, err = f.Write([]byte("late"))
	fmt.Println(err)
	w.Create("empty/")
	w.SetComment("whole")
	_, err = w.CreateHeader(&zip.FileHeader{Name: "x", Method: 99})
	fmt.Println(err, w.Close(), w.Close())
	r, err := zip.NewReader(bytes.NewReader(buf.Bytes()), int64(buf.Len()))
	fmt.Println(err, r.Comment, len(r.File))
	for _, f := range r.File {
		fmt.Println(f.Name, f.Method, f.UncompressedSize64, f.Mode(), f.Modified, f.Comment, f.CRC32, f.FileInfo().IsDir(), f.Flags, f.CreatorVersion, f.NonUTF8, f.FileInfo().Name(), f.FileInfo())
		rc, err := f.Open()
		b, err2 := io.ReadAll(rc)
		fmt.Println(len(b), err, err2, rc.Close())
	}
	b, err := fs.ReadFile(r, "dir/stored é.bin")
	fmt.Println(b, err)
	fs.WalkDir(r, ".", func(p string, d fs.DirEntry, err error) error { fmt.Println(p, d, err); return nil })
	_, err = r.Open("nope")
	fmt.Println(err)
	_, err = zip.NewReader(strings.NewReader("not a zip"), 9)
	fmt.Println(err)
	_, err = zip.OpenReader("/nonexistent.zip")
	fmt.Println(err)
	d, _ := os.MkdirTemp("", "z")
	defer os.RemoveAll(d)
	os.WriteFile(filepath.Join(d, "a.zip"), buf.Bytes(), 0o600)
	zrc, err := zip.OpenReader(filepath.Join(d, "a.zip"))
	fmt.Println(len(zrc.File), err, zrc.Close())
	for _, s := range []string{"", "f", "fo", "foo", "foob", "fooba", "foobar"} {
		e := base32.StdEncoding.EncodeToString([]byte(s))
		x, err := base32.StdEncoding.DecodeString(e)
		fmt.Println(e, string(x), err, base32.HexEncoding.WithPadding(base32.NoPadding).EncodeToString([]byte(s)))
		dst := make([]byte, ascii85.MaxEncodedLen(len(s)))
		k := ascii85.Encode(dst, []byte(s))
		dd := make([]byte, 20)
		nd, ns, err := ascii85.Decode(dd, dst[:k], true)
		fmt.Println(string(dst[:k]), string(dd[:nd]), ns, err)
	}
	for _, s := range []string{"MZXW6", "MZXW6===", "MZ======", "M=======", "mzxw6===", "MZXW6=", "MZ\nXW6===", "MZXW6==="+"MZXW6===", "1", "MZXW6YQ", "========"} {
		x, err := base32.StdEncoding.DecodeString(s)
		y, err2 := base32.StdEncoding.WithPadding(base32.NoPadding).DecodeString(s)
		fmt.Println(x, err, y, err2)
	}
	p := &pem.Block{Type: "TEST KEY", Headers: map[string]string{"B": "2", "A": "1", "Proc-Type": "4"}, Bytes: []byte(text[:100])}
	enc := pem.EncodeToMemory(p)
	fmt.Print(string(enc))
	q, after := pem.Decode(append([]byte("junk\n"), append(enc, "rest"...)...))
	fmt.Println(q.Type, q.Headers, string(q.Bytes) == text[:100], string(after))
	q, after = pem.Decode([]byte("nothing"))
	fmt.Println(q, string(after))
	fmt.Println(pem.Encode(io.Discard, &pem.Block{Headers: map[string]string{"a:b": "c"}}))
	u, err := user.Lookup("root")
	fmt.Println(u.Username, u.Uid, u.HomeDir, err)
	_, err = user.Lookup("nobody-here")
	fmt.Println(err)
	_, err = user.LookupId("987654")
	fmt.Println(err)
	_, err = user.LookupGroup("nogroup-here")
	fmt.Println(err)
}
