// Interfaces that embed others, overlap, are converted into each other, hold each other's values.
package main

import (
	"fmt"
	"io"
	"strings"
)

type R interface{ Read(p []byte) (int, error) }
type W interface{ Write(p []byte) (int, error) }
type RW interface {
	R
	W
}
type RWC interface {
	RW
	io.Reader
	Close() error
}
type buf struct{ strings.Builder }

func (b *buf) Read(p []byte) (int, error) {
	if b.Len() == 0 {
		return 0, io.EOF
	}
	n := copy(p, b.String())
	rest := b.String()[n:]
	b.Reset()
	b.WriteString(rest)
	return n, nil
}
func (b *buf) Close() error { return fmt.Errorf("closed with %d left", b.Len()) }

type logger struct {
	W
	n *int
}

func (l logger) Write(p []byte) (int, error) { *l.n++; return l.W.Write(append([]byte("> "), p...)) }

type any2 = interface{}
type unexp interface{ secret() int }
type impl int

func (i impl) secret() int { return int(i) }

func main() {
	var rwc RWC = &buf{}
	var rw RW = rwc
	var w W = rw
	fmt.Fprintf(w, "hello %d", 5)
	n := 0
	lw := logger{w, &n}
	fmt.Fprint(lw, "logged")
	p := make([]byte, 5)
	for {
		k, err := rw.Read(p)
		if err != nil {
			fmt.Println(err, err == io.EOF)
			break
		}
		fmt.Printf("%q ", p[:k])
	}
	fmt.Println(n, rwc.Close())
	_, isC := w.(io.Closer)
	_, isS := w.(fmt.Stringer)
	_, isU := w.(unexp)
	fmt.Println(isC, isS, isU, w == rw, any(rw) == any2(rwc))
	var u unexp = impl(4)
	fmt.Println(u.secret(), u.(impl) == 4, u == impl(4))
	var e interface {
		error
		Code() int
	}
	fmt.Println(e == nil)
	var x interface {
		R
		interface{ Close() error }
	} = rwc
	fmt.Println(x.(W) == w)
	type local interface{ fmt.Stringer }
	var l local = &strings.Builder{}
	fmt.Printf("%q %T\n", l.String(), l)
}
