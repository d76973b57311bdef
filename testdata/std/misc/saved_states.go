// Checksums saved and gone on with; names of MACs; media types in pieces; sizes of files at the edge.
package main

import (
	"encoding"
	"fmt"
	"hash"
	"hash/adler32"
	"hash/crc32"
	"hash/crc64"
	"io/fs"
	"mime"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

type file struct{}

func (file) Name() string       { return "f" }
func (file) Size() int64        { return -1 << 63 }
func (file) Mode() fs.FileMode  { return 0o644 }
func (file) ModTime() time.Time { return time.Time{} }
func (file) IsDir() bool        { return false }
func (file) Sys() any           { return nil }

func main() {
	for _, make := range []func() hash.Hash{
		func() hash.Hash { return adler32.New() },
		func() hash.Hash { return crc32.NewIEEE() },
		func() hash.Hash { return crc32.New(crc32.MakeTable(crc32.Castagnoli)) },
		func() hash.Hash { return crc64.New(crc64.MakeTable(crc64.ECMA)) },
	} {
		a, b := make(), make()
		a.Write([]byte("some words"))
		state, err := a.(encoding.BinaryMarshaler).MarshalBinary()
		fmt.Printf("%x %v\n", state, err)
		fmt.Println(b.(encoding.BinaryUnmarshaler).UnmarshalBinary(state))
		a.Write([]byte(" more"))
		b.Write([]byte(" more"))
		fmt.Printf("%x %x\n", a.Sum(nil), b.Sum([]byte{0}))
		fmt.Println(b.(encoding.BinaryUnmarshaler).UnmarshalBinary(state[1:]), b.(encoding.BinaryUnmarshaler).UnmarshalBinary(state[:5]))
	}
	state, _ := crc32.NewIEEE().(encoding.BinaryMarshaler).MarshalBinary()
	fmt.Println(crc32.New(crc32.MakeTable(crc32.Koopman)).(encoding.BinaryUnmarshaler).UnmarshalBinary(state))
	for _, s := range []string{"00005e005301", "00:00:5e:00:53:01", "0000.5e00.5301", "00-00-5e-00-53-01-02-03", "0000", "zz005e005301"} {
		fmt.Println(net.ParseMAC(s))
	}
	fmt.Println(mime.ParseMediaType("message/external-body; access-type=URL; URL*0=\"ftp://\"; URL*1=\"a/b.tar\";"))
	fmt.Println(fs.FormatFileInfo(file{}))
	fmt.Printf("%q\n", (&exec.Cmd{}).String())
	fmt.Println(os.NewFile(^uintptr(0), "none") == nil)
	dir, _ := os.MkdirTemp("", "states")
	defer os.RemoveAll(dir)
	os.Chdir(dir)
	os.Mkdir("sub", 0o755)
	sub, _ := os.Open("sub")
	os.Chdir("/")
	fmt.Println(sub.Chdir())
	wd, _ := os.Getwd()
	fmt.Println(filepath.Base(wd))
	_, err := os.MkdirTemp("/nowhere", "x")
	fmt.Println(err)
	f, _ := os.CreateTemp(dir, "")
	fmt.Println(f.SetDeadline(time.Now()))
}
