package template

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A token is a piece of an action, or the text between actions.
type token struct {
	kind tokenKind
	pos  int
	text string
	line int
}

type tokenKind int

const (
	tError tokenKind = iota
	tEOF
	tText
	tLeft  // {{
	tRight // }}
	tSpace
	tIdentifier
	tField    // .x
	tVariable // $x
	tDot
	tNil
	tBool
	tNumber
	tChar // a character constant
	tString
	tRawString
	tAssign  // =
	tDeclare // :=
	tPipe
	tParenLeft
	tParenRight
	tComma   // and any other plain character
	tKeyword // all below are keywords
	tBlock
	tBreak
	tContinue
	tDefine
	tElse
	tEnd
	tIf
	tRange
	tTemplate
	tWith
)

var keywords = map[string]tokenKind{
	"block": tBlock, "break": tBreak, "continue": tContinue, "define": tDefine, "else": tElse, "end": tEnd,
	"if": tIf, "range": tRange, "template": tTemplate, "with": tWith, "nil": tNil,
}

// String is how messages show a token.
func (t token) String() string {
	switch {
	case t.kind == tEOF:
		return "EOF"
	case t.kind == tError:
		return t.text
	case t.kind > tKeyword:
		return "<" + t.text + ">"
	case len(t.text) > 10:
		return fmt.Sprintf("%.10q...", t.text)
	}
	return fmt.Sprintf("%q", t.text)
}

// A lexer cuts a template into tokens.
type lexer struct {
	text        string
	left, right string
	pos, line   int
	inside      bool // of an action
	parens      int
	trim        bool                   // the text begins behind a trimming action
	defined     func(name string) bool // functions; break and continue may be such
	started     int                    // line of the action
}

func isWhite(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\n' }

const white = " \t\r\n"

func (l *lexer) emit(kind tokenKind, from, to int) token {
	t := token{kind, from, l.text[from:to], l.line}
	l.line += strings.Count(t.text, "\n")
	l.pos = to
	return t
}

func (l *lexer) skip(to int) {
	l.line += strings.Count(l.text[l.pos:to], "\n")
	l.pos = to
}

func (l *lexer) fail(format string, args ...any) token {
	return token{tError, l.pos, fmt.Sprintf(format, args...), l.line}
}

// next gives the next token.
func (l *lexer) next() token {
	if l.inside {
		return l.action()
	}
	for {
		if l.trim {
			l.trim = false
			rest := strings.TrimLeft(l.text[l.pos:], white)
			l.skip(len(l.text) - len(rest))
		}
		begin := l.pos
		i := strings.Index(l.text[begin:], l.left)
		if i < 0 {
			if begin == len(l.text) {
				return token{tEOF, begin, "", l.line}
			}
			return l.emit(tText, begin, len(l.text))
		}
		open := begin + i
		end := open
		after := open + len(l.left)
		trims := strings.HasPrefix(l.text[after:], "-") && after+1 < len(l.text) && isWhite(l.text[after+1])
		if trims {
			end = begin + len(strings.TrimRight(l.text[begin:open], white))
		}
		if end > begin {
			t := token{tText, begin, l.text[begin:end], l.line}
			l.skip(open)
			return t
		}
		l.skip(open)
		inner := after
		if trims {
			inner += 2
		}
		if strings.HasPrefix(l.text[inner:], "/*") {
			if t, ok := l.comment(inner); !ok {
				return t
			}
			continue
		}
		t := l.emit(tLeft, open, after)
		l.skip(inner)
		l.inside, l.parens, l.started = true, 0, l.line
		return t
	}
}

// comment skips one; it must be alone in its action.
func (l *lexer) comment(from int) (token, bool) {
	close := strings.Index(l.text[from:], "*/")
	if close < 0 {
		return l.fail("unclosed comment"), false
	}
	to := from + close + 2
	end, trim, ok := l.closing(to)
	if !ok {
		return l.fail("comment ends before closing delimiter"), false
	}
	l.skip(end)
	l.trim = trim
	return token{}, true
}

// closing reports whether a right delimiter is at i, and where it ends.
func (l *lexer) closing(i int) (end int, trim, ok bool) {
	rest := l.text[i:]
	if len(rest) > 2 && isWhite(rest[0]) && rest[1] == '-' && strings.HasPrefix(rest[2:], l.right) {
		return i + 2 + len(l.right), true, true
	}
	if strings.HasPrefix(rest, l.right) {
		return i + len(l.right), false, true
	}
	return 0, false, false
}

func alphanumeric(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

// word is the end of the letters and digits from i.
func (l *lexer) word(i int) int {
	for i < len(l.text) {
		r, size := utf8.DecodeRuneInString(l.text[i:])
		if !alphanumeric(r) {
			break
		}
		i += size
	}
	return i
}

// ends reports whether a word may end at i.
func (l *lexer) ends(i int) bool {
	if i >= len(l.text) {
		return true
	}
	r, _ := utf8.DecodeRuneInString(l.text[i:])
	return strings.ContainsRune(" \t\r\n.,|:()", r) || strings.HasPrefix(l.text[i:], l.right)
}

// action gives a token inside an action.
func (l *lexer) action() token {
	from := l.pos
	if end, trim, ok := l.closing(from); ok {
		if l.parens > 0 {
			return l.fail("unclosed left paren")
		}
		t := l.emit(tRight, end-len(l.right), end)
		l.inside, l.trim = false, trim
		return t
	}
	if from >= len(l.text) {
		return l.fail("unclosed action")
	}
	r, size := utf8.DecodeRuneInString(l.text[from:])
	next := byte(0)
	if from+1 < len(l.text) {
		next = l.text[from+1]
	}
	switch {
	case isWhite(l.text[from]):
		to := from
		for to < len(l.text) && isWhite(l.text[to]) {
			if _, trim, ok := l.closing(to); ok && trim {
				break
			}
			to++
		}
		if to == from {
			return l.action()
		}
		return l.emit(tSpace, from, to)
	case r == '=':
		return l.emit(tAssign, from, from+1)
	case r == ':':
		if next != '=' {
			return l.fail("expected :=")
		}
		return l.emit(tDeclare, from, from+2)
	case r == '|':
		return l.emit(tPipe, from, from+1)
	case r == '"' || r == '\'':
		return l.quoted(byte(r))
	case r == '`':
		close := strings.IndexByte(l.text[from+1:], '`')
		if close < 0 {
			return l.fail("unterminated raw quoted string")
		}
		return l.emit(tRawString, from, from+close+2)
	case r == '$':
		to := l.word(from + 1)
		if !l.ends(to) {
			return l.badCharacter(to)
		}
		return l.emit(tVariable, from, to)
	case r == '.' && (next < '0' || '9' < next):
		to := l.word(from + 1)
		if to == from+1 {
			return l.emit(tDot, from, to)
		}
		if !l.ends(to) {
			return l.badCharacter(to)
		}
		return l.emit(tField, from, to)
	case r == '.' || r == '+' || r == '-' || '0' <= r && r <= '9':
		return l.number()
	case alphanumeric(r):
		to := l.word(from)
		if !l.ends(to) {
			return l.badCharacter(to)
		}
		word := l.text[from:to]
		kind, ok := keywords[word]
		switch {
		case ok && (kind == tBreak || kind == tContinue) && l.defined(word):
			kind = tIdentifier
		case ok:
		case word == "true" || word == "false":
			kind = tBool
		default:
			kind = tIdentifier
		}
		return l.emit(kind, from, to)
	case r == '(':
		l.parens++
		return l.emit(tParenLeft, from, from+1)
	case r == ')':
		if l.parens--; l.parens < 0 {
			return l.fail("unexpected right paren")
		}
		return l.emit(tParenRight, from, from+1)
	case r <= unicode.MaxASCII && unicode.IsPrint(r):
		return l.emit(tComma, from, from+size)
	}
	return l.fail("unrecognized character in action: %#U", r)
}

func (l *lexer) badCharacter(at int) token {
	r, _ := utf8.DecodeRuneInString(l.text[at:])
	return l.fail("bad character %#U", r)
}

func (l *lexer) quoted(mark byte) token {
	for i := l.pos + 1; i < len(l.text) && l.text[i] != '\n'; i++ {
		switch l.text[i] {
		case '\\':
			i++
		case mark:
			kind := tString
			if mark == '\'' {
				kind = tChar
			}
			return l.emit(kind, l.pos, i+1)
		}
	}
	if mark == '\'' {
		return l.fail("unterminated character constant")
	}
	return l.fail("unterminated quoted string")
}

func (l *lexer) number() token {
	end, ok := l.real(l.pos)
	if ok && end < len(l.text) && (l.text[end] == '+' || l.text[end] == '-') { // 1+2i
		end, ok = l.real(end)
		ok = ok && l.text[end-1] == 'i'
	}
	if !ok {
		return l.fail("bad number syntax: %q", l.text[l.pos:end])
	}
	return l.emit(tNumber, l.pos, end)
}

// real is the end of a number at i; with a character too many if it is none.
func (l *lexer) real(i int) (end int, ok bool) {
	accept := func(set string) bool {
		found := i < len(l.text) && strings.IndexByte(set, l.text[i]) >= 0
		if found {
			i++
		}
		return found
	}
	run := func(set string) {
		for accept(set) {
		}
	}
	const decimal = "0123456789_"
	accept("+-")
	digits := decimal
	if accept("0") {
		switch {
		case accept("xX"):
			digits = "0123456789abcdefABCDEF_"
		case accept("oO"):
			digits = "01234567_"
		case accept("bB"):
			digits = "01_"
		}
	}
	run(digits)
	if accept(".") {
		run(digits)
	}
	if digits == decimal && accept("eE") || len(digits) > 11 && accept("pP") {
		accept("+-")
		run(decimal)
	}
	accept("i")
	if r, size := utf8.DecodeRuneInString(l.text[i:]); size > 0 && alphanumeric(r) {
		return i + size, false
	}
	return i, true
}
