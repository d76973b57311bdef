package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

func main() {
	var buf bytes.Buffer
	tw := tar.NewWriter(&buf)
	t0 := time.Unix(1700000000, 0)
	hs := []*tar.Header{
		{Name: "readme.txt", Mode: 0o600, Size: 11, ModTime: t0, Uname: "bob", Gname: "users", Uid: 1000, Gid: 100},
		{Name: "dir/", Mode: 0o755, ModTime: t0, Typeflag: tar.TypeDir},
		{Name: "link", Linkname: "readme.txt", Typeflag: tar.TypeSymlink, Mode: 0o777},
		{Name: strings.Repeat("long/", 30) + "name.txt", Mode: 0o644, Size: 3, ModTime: t0},
		{Name: strings.Repeat("x", 120), Mode: 0o644, Size: 3, ModTime: t0},
		{Name: "üñí.txt", Mode: 0o644, Size: 3, ModTime: t0},
		{Name: "big", Mode: 0o644, Size: 3, Uid: 1 << 30, ModTime: t0.Add(123456789)},
		{Name: "pax", Mode: 0o644, Size: 3, Format: tar.FormatPAX, ModTime: t0.Add(123456789), AccessTime: t0, PAXRecords: map[string]string{"GOLANG.k": "v"}},
		{Name: strings.Repeat("g", 130), Mode: 0o644, Size: 3, Format: tar.FormatGNU, ModTime: t0},
		{Name: "empty", Mode: 0o644},
	}
	for _, h := range hs {
		err := tw.WriteHeader(h)
		fmt.Println(err)
		if h.Size > 0 {
			n, err := tw.Write([]byte("hello world"[:h.Size]))
			fmt.Println(n, err)
		}
	}
	_, err := tw.Write([]byte("x"))
	fmt.Println(err)
	fmt.Println(tw.WriteHeader(&tar.Header{Name: "short", Size: 10}), tw.WriteHeader(&tar.Header{Name: "next"}))
	n, err := tw.Write([]byte("0123456789abc"))
	fmt.Println(n, err, tw.Flush(), tw.Close(), tw.Close())
	fmt.Println(tw.WriteHeader(&tar.Header{Name: "late"}))
	fmt.Printf("%d %x\n", buf.Len(), sha256.Sum256(buf.Bytes()))
	raw := bytes.Clone(buf.Bytes())
	tr := tar.NewReader(&buf)
	for {
		h, err := tr.Next()
		if err != nil {
			fmt.Println(err)
			break
		}
		data, err := io.ReadAll(tr)
		fmt.Printf("%.20s %d %c %o %d %d %q %q %q %v %v %v %v %q %v\n", h.Name, len(h.Name), h.Typeflag, h.Mode, h.Uid, h.Gid, h.Uname, h.Gname, h.Linkname, h.ModTime.UTC(), h.Format, h.FileInfo().Mode(), len(h.PAXRecords), data, err)
	}
	fmt.Println(tar.FormatPAX, tar.FormatUSTAR|tar.FormatGNU, tar.FormatUnknown)
	for _, b := range [][]byte{nil, raw[:100], raw[:600], bytes.Repeat([]byte("z"), 512), make([]byte, 1024)} {
		tr := tar.NewReader(bytes.NewReader(b))
		h, err := tr.Next()
		fmt.Println(h != nil, err)
		if h != nil {
			_, err = io.ReadAll(tr)
			fmt.Println(err)
			_, err = tr.Next()
			fmt.Println(err)
		}
	}
	bad := bytes.Clone(raw)
	bad[3] ^= 1
	_, err = tar.NewReader(bytes.NewReader(bad)).Next()
	fmt.Println(err)
	fmt.Println(tar.NewWriter(io.Discard).WriteHeader(&tar.Header{Name: "a\x00b"}))
	fmt.Println(tar.NewWriter(io.Discard).WriteHeader(&tar.Header{Name: "a", Format: tar.FormatUSTAR, Uname: strings.Repeat("u", 50)}))
	d, _ := os.MkdirTemp("", "t")
	defer os.RemoveAll(d)
	os.MkdirAll(d+"/sub", 0o755)
	os.WriteFile(d+"/sub/f", []byte("data"), 0o640)
	fi, _ := os.Stat(d + "/sub/f")
	h, err := tar.FileInfoHeader(fi, "")
	fmt.Println(h.Name, h.Size, h.Mode, string(h.Typeflag), err)
	buf.Reset()
	gz := gzip.NewWriter(&buf)
	tw = tar.NewWriter(gz)
	fmt.Println(tw.AddFS(os.DirFS(d)), tw.Close(), gz.Close())
	zr, _ := gzip.NewReader(&buf)
	tr = tar.NewReader(zr)
	for {
		h, err := tr.Next()
		if err != nil {
			fmt.Println(err)
			break
		}
		b, _ := io.ReadAll(tr)
		fmt.Println(h.Name, h.Size, string(b))
	}
}
