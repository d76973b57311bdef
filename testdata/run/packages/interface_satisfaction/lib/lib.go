package lib

import "io"

type WriteCloser interface {
	io.Writer
	io.Closer
}
type Buffer struct{ b []byte }

func (b *Buffer) Write(p []byte) (int, error) { b.b = append(b.b, p...); return len(p), nil }
func (b *Buffer) Len() int                    { return len(b.b) }
func (b *Buffer) String() string              { return "buf:" + string(b.b) }
func Finish(w WriteCloser)                    { w.Close() }
