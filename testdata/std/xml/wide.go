package main

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

type Address struct {
	City  string `xml:"city"`
	State string `xml:"state,attr"`
}
type Person struct {
	XMLName  xml.Name `xml:"person"`
	ID       int      `xml:"id,attr"`
	Flag     bool     `xml:"flag,attr,omitempty"`
	First    string   `xml:"name>first"`
	Last     string   `xml:"name>last"`
	Age      int      `xml:"age,omitempty"`
	Emails   []string `xml:"emails>email"`
	Address  Address  `xml:"address"`
	PAddr    *Address `xml:"paddr"`
	Comment  string   `xml:",comment"`
	Note     string   `xml:",chardata"`
	Skip     string   `xml:"-"`
	Float    float64
	When     time.Time `xml:"when"`
	Bytes    []byte
	Any      []Node `xml:",any"`
}
type Node struct {
	XMLName xml.Name
	Attrs   []xml.Attr `xml:",any,attr"`
	Content string     `xml:",innerxml"`
	Nodes   []Node     `xml:",any"`
}
type Color int

func (c Color) MarshalText() ([]byte, error) { return []byte(fmt.Sprintf("#%06x", int(c))), nil }
func (c *Color) UnmarshalText(b []byte) error {
	_, err := fmt.Sscanf(string(b), "#%x", (*int)(c))
	return err
}

type Custom struct{ v string }

func (c Custom) MarshalXML(e *xml.Encoder, start xml.StartElement) error {
	start.Attr = append(start.Attr, xml.Attr{Name: xml.Name{Local: "k"}, Value: "v"})
	return e.EncodeElement("c:"+c.v, start)
}
func (c *Custom) UnmarshalXML(d *xml.Decoder, start xml.StartElement) error {
	var s string
	if err := d.DecodeElement(&s, &start); err != nil {
		return err
	}
	c.v = "got " + s + start.Name.Local
	return nil
}

type Attrib struct{ v int }

func (a Attrib) MarshalXMLAttr(n xml.Name) (xml.Attr, error) {
	return xml.Attr{Name: n, Value: fmt.Sprint("a", a.v)}, nil
}
func (a *Attrib) UnmarshalXMLAttr(at xml.Attr) error { a.v = len(at.Value); return nil }

type W struct {
	C  Color   `xml:"c"`
	CA Color   `xml:"ca,attr"`
	Cs []Color `xml:"cs"`
	U  Custom  `xml:"u"`
	At Attrib  `xml:"at,attr"`
	CD struct {
		T string `xml:",cdata"`
	} `xml:"cd"`
	I any `xml:"i"`
	*Emb
}
type Emb struct {
	E string `xml:"e"`
}

func main() {
	p := Person{ID: 7, First: "Ann", Last: "O'Neil & <co>", Emails: []string{"a@x", "b@y"}, Address: Address{"Paris", "FR"}, Comment: " hi ", Note: "no\tte\n\"q\"", Float: 1e21, When: time.Unix(0, 0).UTC(), Bytes: []byte("b<"), Any: []Node{{XMLName: xml.Name{Local: "extra"}, Content: "<raw/>"}}}
	b, err := xml.Marshal(p)
	fmt.Println(string(b), err)
	b, err = xml.MarshalIndent(&p, ">", "  ")
	fmt.Println(string(b), err)
	w := W{C: 255, CA: 16, Cs: []Color{1, 2}, U: Custom{"z"}, At: Attrib{3}, I: 5, Emb: &Emb{"emb"}}
	w.CD.T = "a]]>b<&"
	b, err = xml.MarshalIndent(w, "", "\t")
	fmt.Println(string(b), err)
	for _, v := range []any{1, "s<", true, 1.5, []int{1, 2}, []string{"a"}, nil, (*int)(nil), map[string]int{"a": 1}, func() {}, make(chan int), struct{ A int }{1}, []byte("x"), [2]int{3, 4}, complex(1, 2), time.Second, Color(5), Custom{"q"}, struct {
		XMLName xml.Name `xml:"urn:x root"`
		A       string   `xml:"urn:y a,attr"`
		B       string   `xml:"urn:z b"`
	}{A: "1", B: "2"}, struct {
		XMLName xml.Name
		X       int
	}{xml.Name{Space: "sp", Local: "dyn"}, 1}, struct {
		XMLName xml.Name `xml:"bad"`
		A       int      `xml:"a"`
		B       int      `xml:"a"`
	}{}, struct {
		XMLName xml.Name `xml:"t"`
		A       int      `xml:"a>b,attr"`
	}{}, struct {
		XMLName xml.Name `xml:"t"`
		A       int      `xml:"a,chardata"`
	}{}, struct {
		XMLName xml.Name `xml:"t"`
		C       string   `xml:",comment"`
	}{C: "a--b"}, struct {
		XMLName xml.Name `xml:"t"`
		P       *int     `xml:"p"`
		Q       *int     `xml:"q,attr"`
		R       []int    `xml:"r"`
		S       any      `xml:"s"`
	}{}} {
		b, err := xml.Marshal(v)
		fmt.Printf("%s %v %T\n", b, err, err)
	}
	ins := []string{string(mustM(p)), `<person id="1"><name><first>A</first><last>B</last></name><age>x</age></person>`, `<person id="q"/>`, `<other/>`, `<person id="3"><emails><email>1</email><email>2</email></emails><zip code="9">in<b>ner</b></zip>text<!-- c1 --> more<age> 42 </age><address state="S"><city>C</city></address><paddr state="T"/></person>`, `<person><when>bad</when></person>`, `<person>`, `<person></persona>`, `<person><a></person>`, ``, `text only`, `<person id=1/>`, `<person id/>`, `<person id="1" id="2"/>`, `<person>&unknown;</person>`, `<person>&amp;&lt;&#65;&#x42;&quot;</person>`, `<person>&#xZZ;</person>`, `<person>& x</person>`, `<person>]]></person>`, `<person><![CDATA[<x>&]]></person>`, `<person id="<"/>`, `<1a/>`, `< a/>`, `<a b/>`, `</a>`, `<a/ >`, `<a><!- x></a>`, `<a><!-- -- --></a>`, `<?xml version="1.1"?><person/>`, `<?xml version="1.0" encoding="latin1"?><person/>`, `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE x [<!ENTITY a "b">]><person id="8"/>`, "<person>\x01</person>", "<person>\xff</person>", "<person>a\r\nb\rc</person>", `<person Flag="true" flag="1"/>`, `<person flag="maybe"/>`, "<a>\n\n<b>\n</a>", `<a:b xmlns:a="u"/>`, `<person><Float>1e5</Float><Bytes>xyz</Bytes></person>`, `<person xmlns="urn:d" id="4"/>`}
	for _, s := range ins {
		var q Person
		err := xml.Unmarshal([]byte(s), &q)
		pa := "nil"
		if q.PAddr != nil {
			pa = fmt.Sprint(*q.PAddr)
		}
		q.PAddr = nil
		fmt.Printf("%+v %s | %v %T\n", q, pa, err, err)
		var se *xml.SyntaxError
		if errors.As(err, &se) {
			fmt.Println("  line", se.Line, se.Msg)
		}
	}
	var w2 W
	err = xml.Unmarshal([]byte(`<W ca="#0a" at="four"><c>#ff</c><cs>#1</cs><cs>#2</cs><u>deep</u><cd>x<![CDATA[<y>]]></cd><i>skipped</i><e>EE</e></W>`), &w2)
	fmt.Println(w2.C, w2.CA, w2.Cs, w2.U, w2.At, w2.CD.T, w2.I, w2.Emb, err)
	var n Node
	err = xml.Unmarshal([]byte(`<r a="1" x:b="2" xmlns:x="urn:x"><k>v</k><x:l m="n">t<o/></x:l></r>`), &n)
	fmt.Printf("%+v %v\n", n, err)
	fmt.Println(xml.Unmarshal([]byte("<a/>"), nil), xml.Unmarshal([]byte("<a/>"), 5), xml.Unmarshal([]byte("<a/>"), (*int)(nil)))
	var sl []int
	var m map[string]int
	var ch chan int
	fmt.Println(xml.Unmarshal([]byte("<a>1</a>"), &sl), sl, xml.Unmarshal([]byte("<a>1</a>"), &m), xml.Unmarshal([]byte("<a>1</a>"), &ch))
	var i8 int8
	var u uint
	var bo bool
	fmt.Println(xml.Unmarshal([]byte("<a>300</a>"), &i8), xml.Unmarshal([]byte("<a>-3</a>"), &u), xml.Unmarshal([]byte("<a> true </a>"), &bo), bo, xml.Unmarshal([]byte("<a></a>"), &i8), i8)
	d := xml.NewDecoder(strings.NewReader(`<?xml version="1.0"?><!DOCTYPE a><!-- c --><a xmlns="urn:a" xmlns:p="urn:p" p:k="v"><p:b>t&gt;</p:b><c/></a>tail`))
	for {
		t, err := d.Token()
		if err != nil {
			fmt.Println(err)
			break
		}
		l, c := d.InputPos()
		switch t := t.(type) {
		case xml.StartElement:
			fmt.Println("start", t.Name.Space, t.Name.Local, t.Attr, d.InputOffset(), l, c)
		case xml.EndElement:
			fmt.Println("end", t.Name, d.InputOffset())
		case xml.CharData:
			fmt.Printf("text %q\n", t)
		case xml.Comment:
			fmt.Printf("comment %q\n", t)
		case xml.ProcInst:
			fmt.Printf("pi %s %q\n", t.Target, t.Inst)
		case xml.Directive:
			fmt.Printf("dir %q\n", t)
		}
	}
	d = xml.NewDecoder(strings.NewReader(`<a><p:b x=1 y><br><c></p:b></a>`))
	d.Strict = false
	d.AutoClose = xml.HTMLAutoClose
	for {
		t, err := d.Token()
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Printf("%T %v\n", t, t)
	}
	d = xml.NewDecoder(strings.NewReader(`<a><b><c/></b>x</a>`))
	d.Token()
	d.Token()
	fmt.Println(d.Skip())
	t, _ := d.Token()
	fmt.Printf("%s\n", t)
	d = xml.NewDecoder(strings.NewReader(`<x:a y:b="1"/>`))
	t, err = d.RawToken()
	fmt.Println(t, err)
	e := xml.NewEncoder(os.Stdout)
	e.Indent("", " ")
	st := xml.StartElement{Name: xml.Name{Local: "root"}, Attr: []xml.Attr{{Name: xml.Name{Space: "http://x/ns", Local: "a"}, Value: "<"}}}
	fmt.Println(e.EncodeToken(xml.ProcInst{Target: "xml", Inst: []byte(`version="1.0"`)}), e.EncodeToken(st), e.EncodeToken(xml.CharData("t&")), e.EncodeToken(xml.Comment(" c ")), e.EncodeElement(5, xml.StartElement{Name: xml.Name{Local: "n"}}), e.EncodeToken(xml.EndElement{Name: xml.Name{Local: "wrong"}}), e.EncodeToken(st.End()), e.EncodeToken(st.End()), e.EncodeToken(xml.Comment("-->")), e.EncodeToken(xml.Directive("a<b")), e.Flush(), e.Close())
	fmt.Println()
	xml.EscapeText(os.Stdout, []byte("a<b>&\"'\n\t\r\x00\xffé"))
	fmt.Println(xml.Header, io.EOF)
}
func mustM(v any) []byte { b, _ := xml.Marshal(v); return b }
