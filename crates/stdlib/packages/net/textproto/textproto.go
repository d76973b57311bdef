// Package textproto is protocols of text lines: numbered responses, headers and blocks that end in a dot.
package textproto

import (
	"bufio"
	"fmt"
	"internal/mimeheader"
	"io"
	"strings"
)

// An Error is a response of a server that tells an error.
type Error struct {
	Code int
	Msg  string
}

// Error returns code and text.
func (e *Error) Error() string { return fmt.Sprintf("%03d %q", e.Code, e.Msg) }

// A ProtocolError is a violation of the protocol.
type ProtocolError string

// Error returns the text.
func (p ProtocolError) Error() string { return string(p) }

// A Conn is a Reader, a Writer and a Pipeline on one connection.
type Conn struct {
	Reader
	Writer
	Pipeline
	conn io.ReadWriteCloser
}

// NewConn returns a Conn on conn.
func NewConn(conn io.ReadWriteCloser) *Conn {
	return &Conn{
		Reader: Reader{R: bufio.NewReader(conn)},
		Writer: Writer{W: bufio.NewWriter(conn)},
		conn:   conn,
	}
}

// Close closes the connection.
func (c *Conn) Close() error { return c.conn.Close() }

// Cmd sends a command when it is its turn.
func (c *Conn) Cmd(format string, args ...any) (id uint, err error) {
	id = c.Next()
	c.StartRequest(id)
	err = c.PrintfLine(format, args...)
	c.EndRequest(id)
	if err != nil {
		return 0, err
	}
	return id, nil
}

// TrimString returns s without white space of ASCII at its ends.
func TrimString(s string) string { return strings.Trim(s, " \t\r\n") }

// TrimBytes returns b without white space of ASCII at its ends.
func TrimBytes(b []byte) []byte { return mimeheader.Trim(b) }
