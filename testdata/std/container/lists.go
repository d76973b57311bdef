// container/heap, list, ring; unicode; text helpers.
package main

import (
	"container/heap"
	"container/list"
	"container/ring"
	"fmt"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

type ih []int

func (h ih) Len() int           { return len(h) }
func (h ih) Less(i, j int) bool { return h[i] < h[j] }
func (h ih) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ih) Push(x any)        { *h = append(*h, x.(int)) }
func (h *ih) Pop() any {
	o := *h
	x := o[len(o)-1]
	*h = o[:len(o)-1]
	return x
}

func dump(l *list.List) {
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println(l.Len())
}

func main() {
	h := &ih{5, 2, 8, 1, 9, 3}
	heap.Init(h)
	fmt.Println(*h)
	heap.Push(h, 0)
	(*h)[2] = 100
	heap.Fix(h, 2)
	fmt.Println(heap.Remove(h, 1), *h)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()
	l := list.New()
	a := l.PushBack("a")
	b := l.PushFront("b")
	c := l.InsertAfter("c", a)
	d := l.InsertBefore("d", b)
	dump(l)
	l.MoveToFront(c)
	l.MoveToBack(d)
	l.MoveBefore(a, c)
	l.MoveAfter(b, d)
	dump(l)
	fmt.Println(l.Remove(a), a.Next() == nil, l.Remove(a), l.InsertAfter("x", a) == nil)
	o := list.New()
	o.PushBackList(l)
	o.PushFrontList(l)
	o.PushBackList(o)
	dump(o)
	var z list.List
	fmt.Println(z.Front(), z.Len(), z.PushBack(1).Value)
	l.Init()
	dump(l)
	r := ring.New(5)
	for i := range r.Len() {
		r.Value = i
		r = r.Next()
	}
	r.Do(func(x any) { fmt.Print(x, " ") })
	cut := r.Unlink(2)
	fmt.Println(r.Len(), cut.Len(), r.Move(2).Value, r.Prev().Value)
	r.Link(cut)
	r.Do(func(x any) { fmt.Print(x, " ") })
	fmt.Println(ring.New(0) == nil)
	for _, c := range []rune{'a', 'Z', '5', ' ', '\n', 'é', 'ß', 'İ', 'ǅ', '日', '٣', '½', '_', '€', '\u0301', '\u200b', 0x10ffff, -1, 0xd800, 'Ⅷ', '。', 'ſ', 'K'} {
		fmt.Print(c, unicode.IsLetter(c), unicode.IsUpper(c), unicode.IsLower(c), unicode.IsTitle(c), unicode.IsDigit(c), unicode.IsNumber(c), unicode.IsSpace(c), unicode.IsPunct(c), unicode.IsSymbol(c), unicode.IsControl(c), unicode.IsGraphic(c), unicode.IsPrint(c), unicode.IsMark(c), " ")
		fmt.Println(unicode.ToUpper(c), unicode.ToLower(c), unicode.ToTitle(c), unicode.SimpleFold(c), unicode.Is(unicode.Latin, c), unicode.In(c, unicode.Han, unicode.Greek), utf8.RuneLen(c), utf8.ValidRune(c), utf16.IsSurrogate(c), unicode.To(unicode.UpperCase, c))
	}
	fmt.Println(utf16.Encode([]rune("a😀")), string(utf16.Decode([]uint16{0x61, 0xd83d, 0xde00, 0xd800})), utf8.FullRuneInString("\xe6\x97"), utf8.RuneCountInString("a\xff日"), utf8.AppendRune(nil, 0x10ffff), utf16.AppendRune(nil, '😀'), utf16.RuneLen('x'))
	fmt.Println(unicode.MaxRune, unicode.Version, len(unicode.Scripts) > 100, unicode.Categories["Lu"] != nil, unicode.Properties["White_Space"] != nil)
}
