package csv

import (
	"bufio"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Writer writes records, through a buffer: Flush writes what waits.
type Writer struct {
	Comma   rune // between fields
	UseCRLF bool // lines end with \r\n
	w       *bufio.Writer
}

// NewWriter makes a Writer.
func NewWriter(w io.Writer) *Writer { return &Writer{Comma: ',', w: bufio.NewWriter(w)} }

// Write writes a record.
func (w *Writer) Write(record []string) error {
	if !isDelimiter(w.Comma) {
		return errDelimiter
	}
	for i, field := range record {
		if i > 0 {
			if _, err := w.w.WriteRune(w.Comma); err != nil {
				return err
			}
		}
		if !w.needsQuotes(field) {
			if _, err := w.w.WriteString(field); err != nil {
				return err
			}
			continue
		}
		if err := w.quoted(field); err != nil {
			return err
		}
	}
	end := "\n"
	if w.UseCRLF {
		end = "\r\n"
	}
	_, err := w.w.WriteString(end)
	return err
}

func (w *Writer) quoted(field string) error {
	field = strings.ReplaceAll(field, `"`, `""`)
	if w.UseCRLF {
		field = strings.ReplaceAll(strings.ReplaceAll(field, "\r", ""), "\n", "\r\n")
	}
	_, err := w.w.WriteString(`"` + field + `"`)
	return err
}

// Flush writes what waits; Error tells whether that went well.
func (w *Writer) Flush() { w.w.Flush() }

// Error is the first error of a Write or Flush.
func (w *Writer) Error() error {
	_, err := w.w.Write(nil)
	return err
}

// WriteAll writes records and flushes.
func (w *Writer) WriteAll(records [][]string) error {
	for _, record := range records {
		if err := w.Write(record); err != nil {
			return err
		}
	}
	return w.w.Flush()
}

// needsQuotes reports whether a field would be misread without quotes, by us
// or by others: \. ends the data for some databases.
func (w *Writer) needsQuotes(field string) bool {
	if field == "" {
		return false
	}
	if field == `\.` || strings.ContainsRune(field, w.Comma) || strings.ContainsAny(field, "\"\r\n") {
		return true
	}
	first, _ := utf8.DecodeRuneInString(field)
	return unicode.IsSpace(first)
}
