package http

import (
	"bytes"
	"encoding/binary"
)

// sniffLength is how much of the data decides.
const sniffLength = 512

// A signature is what data of a type begins with, where the bits of mask count; ignoring case a tag must end after it.
type signature struct {
	start, mask, kind string
	blanks, tag       bool
}

var signatures = []signature{
	{start: "<!DOCTYPE HTML", kind: htmlType, tag: true},
	{start: "<HTML", kind: htmlType, tag: true},
	{start: "<HEAD", kind: htmlType, tag: true},
	{start: "<SCRIPT", kind: htmlType, tag: true},
	{start: "<IFRAME", kind: htmlType, tag: true},
	{start: "<H1", kind: htmlType, tag: true},
	{start: "<DIV", kind: htmlType, tag: true},
	{start: "<FONT", kind: htmlType, tag: true},
	{start: "<TABLE", kind: htmlType, tag: true},
	{start: "<A", kind: htmlType, tag: true},
	{start: "<STYLE", kind: htmlType, tag: true},
	{start: "<TITLE", kind: htmlType, tag: true},
	{start: "<B", kind: htmlType, tag: true},
	{start: "<BODY", kind: htmlType, tag: true},
	{start: "<BR", kind: htmlType, tag: true},
	{start: "<P", kind: htmlType, tag: true},
	{start: "<!--", kind: htmlType, tag: true},
	{start: "<?xml", kind: "text/xml; charset=utf-8", blanks: true},
	{start: "%PDF-", kind: "application/pdf"},
	{start: "%!PS-Adobe-", kind: "application/postscript"},
	{start: "\xFE\xFF\x00\x00", mask: "\xFF\xFF\x00\x00", kind: "text/plain; charset=utf-16be"},
	{start: "\xFF\xFE\x00\x00", mask: "\xFF\xFF\x00\x00", kind: "text/plain; charset=utf-16le"},
	{start: "\xEF\xBB\xBF\x00", mask: "\xFF\xFF\xFF\x00", kind: "text/plain; charset=utf-8"},
	{start: "\x00\x00\x01\x00", kind: "image/x-icon"},
	{start: "\x00\x00\x02\x00", kind: "image/x-icon"},
	{start: "BM", kind: "image/bmp"},
	{start: "GIF87a", kind: "image/gif"},
	{start: "GIF89a", kind: "image/gif"},
	{start: "RIFF\x00\x00\x00\x00WEBPVP", mask: "\xFF\xFF\xFF\xFF\x00\x00\x00\x00\xFF\xFF\xFF\xFF\xFF\xFF", kind: "image/webp"},
	{start: "\x89PNG\r\n\x1A\n", kind: "image/png"},
	{start: "\xFF\xD8\xFF", kind: "image/jpeg"},
	{start: "FORM\x00\x00\x00\x00AIFF", mask: "\xFF\xFF\xFF\xFF\x00\x00\x00\x00\xFF\xFF\xFF\xFF", kind: "audio/aiff"},
	{start: "ID3", kind: "audio/mpeg"},
	{start: "OggS\x00", kind: "application/ogg"},
	{start: "MThd\x00\x00\x00\x06", kind: "audio/midi"},
	{start: "RIFF\x00\x00\x00\x00AVI ", mask: "\xFF\xFF\xFF\xFF\x00\x00\x00\x00\xFF\xFF\xFF\xFF", kind: "video/avi"},
	{start: "RIFF\x00\x00\x00\x00WAVE", mask: "\xFF\xFF\xFF\xFF\x00\x00\x00\x00\xFF\xFF\xFF\xFF", kind: "audio/wave"},
	{start: mp4},
	{start: "\x1A\x45\xDF\xA3", kind: "video/webm"},
	{start: fontStart, mask: fontMask, kind: "application/vnd.ms-fontobject"},
	{start: "\x00\x01\x00\x00", kind: "font/ttf"},
	{start: "OTTO", kind: "font/otf"},
	{start: "ttcf", kind: "font/collection"},
	{start: "wOFF", kind: "font/woff"},
	{start: "wOF2", kind: "font/woff2"},
	{start: "\x1F\x8B\x08", kind: "application/x-gzip"},
	{start: "PK\x03\x04", kind: "application/zip"},
	{start: "Rar!\x1A\x07\x00", kind: "application/x-rar-compressed"},
	{start: "Rar!\x1A\x07\x01\x00", kind: "application/x-rar-compressed"},
	{start: "\x00\x61\x73\x6D", kind: "application/wasm"},
}

const (
	htmlType = "text/html; charset=utf-8"
	mp4      = "" // the place of the rule for MP4, which is no signature
)

// A font of Microsoft has its mark after 34 bytes of any value.
var (
	fontStart = string(make([]byte, 34)) + "LP"
	fontMask  = string(make([]byte, 34)) + "\xFF\xFF"
)

// DetectContentType finds the type of data by its first bytes, as browsers do.
func DetectContentType(data []byte) string {
	if len(data) > sniffLength {
		data = data[:sniffLength]
	}
	text := bytes.TrimLeft(data, "\t\n\x0c\r ")
	for _, s := range signatures {
		switch {
		case s.start == mp4:
			if isMP4(data) {
				return "video/mp4"
			}
		case s.tag:
			if s.matchesTag(text) {
				return s.kind
			}
		case s.blanks:
			if bytes.HasPrefix(text, []byte(s.start)) {
				return s.kind
			}
		case s.matches(data):
			return s.kind
		}
	}
	for _, b := range text {
		if b <= 0x08 || b == 0x0B || 0x0E <= b && b <= 0x1A || 0x1C <= b && b <= 0x1F {
			return "application/octet-stream"
		}
	}
	return "text/plain; charset=utf-8"
}

func (s *signature) matches(data []byte) bool {
	if len(data) < len(s.start) {
		return false
	}
	for i := range len(s.start) {
		mask := byte(0xFF)
		if s.mask != "" {
			mask = s.mask[i]
		}
		if data[i]&mask != s.start[i] {
			return false
		}
	}
	return true
}

// matchesTag compares without case; a blank or > ends the tag.
func (s *signature) matchesTag(text []byte) bool {
	n := len(s.start)
	return len(text) > n && bytes.EqualFold(text[:n], []byte(s.start)) && (text[n] == ' ' || text[n] == '>')
}

// isMP4 looks for a brand of MP4 in the first box.
func isMP4(data []byte) bool {
	if len(data) < 12 || string(data[4:8]) != "ftyp" {
		return false
	}
	size := int(binary.BigEndian.Uint32(data))
	if size%4 != 0 || len(data) < size {
		return false
	}
	for at := 8; at+3 <= size; at += 4 {
		if at != 12 && string(data[at:at+3]) == "mp4" {
			return true
		}
	}
	return false
}
