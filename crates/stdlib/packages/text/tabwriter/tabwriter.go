// Package tabwriter lines up columns of text that tabs end.
//
// A column is a run of neighbouring lines that all have a cell, ended by a
// tab, at that place; its width is that of its widest cell. So a line is
// written only when no later line can change it.
package tabwriter

import (
	"bytes"
	"fmt"
	"io"
	"unicode/utf8"
)

// Flags of a Writer.
const (
	// FilterHTML takes tags as having no width and entities as one character.
	FilterHTML uint = 1 << iota
	// StripEscape drops the Escape characters around escaped text.
	StripEscape
	// AlignRight puts text at the right end of its cell.
	AlignRight
	// DiscardEmptyColumns drops columns whose cells are all empty and ended by
	// vertical tabs.
	DiscardEmptyColumns
	// TabIndent uses tabs for the empty cells at the beginning of a line.
	TabIndent
	// Debug shows column ends as '|' and form feeds as a line of dashes.
	Debug
)

// Escape stands at both ends of text that is taken as it is.
const Escape = '\xff'

// A cell is a part of a line: its bytes in the buffer and its width in
// characters.
type cell struct {
	size, width int
	hard        bool // ended by a tab, not a vertical one
}

// A Writer lines up what is written to it.
type Writer struct {
	out                         io.Writer
	minwidth, tabwidth, padding int
	pad                         [8]byte
	flags                       uint

	text    []byte   // of all cells that wait,
	counted int      // and how much of it is in a cell's width
	open    cell     // the cell that text goes to
	closer  byte     // what ends an escape, tag or entity; 0 outside
	lines   [][]cell // the last one is still growing
	widths  []int    // of the columns left of the one at hand
}

// failure carries an error of the underlying writer out of the layout.
type failure struct{ err error }

// NewWriter makes a Writer and initialises it.
func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}

// Init sets the output and the layout: the least width of a cell, the width of
// a tab, the space added to each cell, the character that fills, and flags.
func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	if minwidth < 0 || tabwidth < 0 || padding < 0 {
		panic("negative minwidth, tabwidth, or padding")
	}
	b.out = output
	b.minwidth, b.tabwidth, b.padding = minwidth, tabwidth, padding
	for i := range b.pad {
		b.pad[i] = padchar
	}
	if padchar == '\t' {
		flags &^= AlignRight // tabs can't align to the right
	}
	b.flags = flags
	b.clear()
	return b
}

func (b *Writer) clear() {
	b.text = b.text[:0]
	b.counted = 0
	b.open = cell{}
	b.closer = 0
	b.lines = append(b.lines[:0], nil)
	b.widths = b.widths[:0]
}

// add puts text into the open cell.
func (b *Writer) add(text []byte) {
	b.text = append(b.text, text...)
	b.open.size += len(text)
}

// count adds what came since the last count to the open cell's width.
func (b *Writer) count() {
	b.open.width += utf8.RuneCount(b.text[b.counted:])
	b.counted = len(b.text)
}

// endEscape gives an escape, a tag or an entity its width.
func (b *Writer) endEscape() {
	switch b.closer {
	case Escape:
		b.count()
		if b.flags&StripEscape == 0 {
			b.open.width -= 2 // the Escapes don't count
		}
	case ';':
		b.open.width++
	}
	b.counted = len(b.text)
	b.closer = 0
}

// closeCell puts the open cell into the last line and gives the line's cells.
func (b *Writer) closeCell(hard bool) int {
	b.open.hard = hard
	last := len(b.lines) - 1
	b.lines[last] = append(b.lines[last], b.open)
	b.open = cell{}
	return len(b.lines[last])
}

// Flush writes everything that waits. An escape that is open is taken as
// complete.
func (b *Writer) Flush() error { return b.guarded("Flush", b.layOut) }

// guarded runs f; an error of the output becomes the result, another panic is
// passed on.
func (b *Writer) guarded(op string, f func()) (err error) {
	defer func() {
		e := recover()
		if e == nil {
			return
		}
		if op == "Flush" {
			b.clear()
		}
		if f, ok := e.(failure); ok {
			err = f.err
		} else {
			panic(fmt.Sprintf("tabwriter: panic during %s (%v)", op, e))
		}
	}()
	f()
	return nil
}

// layOut writes all lines and begins anew.
func (b *Writer) layOut() {
	if b.open.size > 0 {
		if b.closer != 0 {
			b.endEscape()
		}
		b.closeCell(false)
	}
	b.block(0, 0, len(b.lines))
	b.clear()
}

// Write takes text; it may write lines that are complete.
func (b *Writer) Write(buf []byte) (n int, err error) {
	done := 0
	err = b.guarded("Write", func() {
		for i, c := range buf {
			if b.closer != 0 {
				if c == b.closer {
					end := i + 1
					if c == Escape && b.flags&StripEscape != 0 {
						end = i
					}
					b.add(buf[done:end])
					done = i + 1
					b.endEscape()
				}
				continue
			}
			switch c {
			case '\t', '\v', '\n', '\f':
				b.add(buf[done:i])
				b.count()
				done = i + 1
				cells := b.closeCell(c == '\t')
				if c == '\n' || c == '\f' {
					b.endLine(c, cells)
				}
			case Escape:
				b.add(buf[done:i])
				b.count()
				done = i
				if b.flags&StripEscape != 0 {
					done++
				}
				b.closer = Escape
			case '<', '&':
				if b.flags&FilterHTML != 0 {
					b.add(buf[done:i])
					b.count()
					done = i
					b.closer = '>'
					if c == '&' {
						b.closer = ';'
					}
				}
			}
		}
		b.add(buf[done:])
		done = len(buf)
	})
	return done, err
}

// endLine begins a new line. A line of one cell separates what is above from
// what is below, as a form feed does: all of it can be written.
func (b *Writer) endLine(c byte, cells int) {
	b.lines = append(b.lines, nil)
	if c == '\f' || cells == 1 {
		b.layOut()
		if c == '\f' && b.flags&Debug != 0 {
			b.put([]byte("---\n"))
		}
	}
}

// block lays out the lines from first up to end, whose text begins at pos; the
// widths of the columns to the left are known. It gives the place behind the
// text it wrote.
func (b *Writer) block(pos, first, end int) int {
	column := len(b.widths)
	has := func(line int) bool { return column < len(b.lines[line])-1 }
	for line := first; line < end; line++ {
		if !has(line) {
			continue
		}
		pos = b.putLines(pos, first, line)
		first = line
		width, empty := b.minwidth, true
		for ; line < end && has(line); line++ {
			c := b.lines[line][column]
			width = max(width, c.width+b.padding)
			if c.width > 0 || c.hard {
				empty = false
			}
		}
		if empty && b.flags&DiscardEmptyColumns != 0 {
			width = 0
		}
		b.widths = append(b.widths, width)
		pos = b.block(pos, first, line)
		b.widths = b.widths[:column]
		first = line
	}
	return b.putLines(pos, first, end)
}

// putLines writes lines all of whose columns have widths.
func (b *Writer) putLines(pos, first, end int) int {
	for i := first; i < end; i++ {
		indent := b.flags&TabIndent != 0
		for j, c := range b.lines[i] {
			if j > 0 && b.flags&Debug != 0 {
				b.put([]byte{'|'})
			}
			fill := func(tabs bool) {
				if j < len(b.widths) {
					b.fill(c.width, b.widths[j], tabs)
				}
			}
			if c.size == 0 {
				fill(indent)
				continue
			}
			indent = false
			if b.flags&AlignRight != 0 {
				fill(false)
			}
			b.put(b.text[pos : pos+c.size])
			pos += c.size
			if b.flags&AlignRight == 0 {
				fill(false)
			}
		}
		if i+1 < len(b.lines) {
			b.put([]byte{'\n'})
			continue
		}
		b.put(b.text[pos : pos+b.open.size])
		pos += b.open.size
	}
	return pos
}

// fill writes what a cell of that width needs behind or before its text.
func (b *Writer) fill(text, width int, tabs bool) {
	if b.pad[0] != '\t' && !tabs {
		b.repeat(b.pad[:], width-text)
		return
	}
	if b.tabwidth == 0 {
		return
	}
	width = (width + b.tabwidth - 1) / b.tabwidth * b.tabwidth
	n := width - text
	if n < 0 {
		panic("internal error")
	}
	b.repeat([]byte("\t\t\t\t\t\t\t\t"), (n+b.tabwidth-1)/b.tabwidth)
}

func (b *Writer) repeat(unit []byte, n int) {
	if n > len(unit) {
		unit = bytes.Repeat(unit[:1], n)
	}
	if n >= 0 {
		b.put(unit[:n])
	}
}

func (b *Writer) put(p []byte) {
	if len(p) == 0 {
		return
	}
	n, err := b.out.Write(p)
	if n != len(p) && err == nil {
		err = io.ErrShortWrite
	}
	if err != nil {
		panic(failure{err})
	}
}
