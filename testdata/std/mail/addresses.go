package main

import (
	"fmt"
	"io"
	"net/mail"
	"strings"
)

func main() {
	for _, s := range []string{"bob@example.com", "Bob <bob@example.com>", `"Bob, Jr." <bob@example.com>`, "<a@b>", "", "bob", "bob@", "@x", "a b@c", "Bob bob@x.com", "Bob <bob@x", "bob@x.com>", "a@b, c@d", ".a@b", "a..b@c", "a.@b", "a@b.", `"quoted local"@x.org`, "=?utf-8?q?J=C3=B6rg?= <j@x.de>", "Jörg <jörg@exämple.de>", "a@[127.0.0.1]", "a@b (Comment Name)", "Group: a@b, c@d;", "Group:;", `"unclosed <a@b>`, "a@b@c", "first.last+tag@sub.example.co.uk", "a\x01@b", "Bob Smith", "<>", "<a>", "a@b c", "  a@b  "} {
		a, err := mail.ParseAddress(s)
		fmt.Printf("%q: %v %v\n", s, a, err)
		if a != nil {
			fmt.Printf("  %q %q\n", a.Name, a.Address)
		}
	}
	for _, s := range []string{"a@b, Bob <c@d>,, \"X\" <e@f>", "", ",", "a@b c@d", "G: x@y, z@w;, q@r", "a@b,"} {
		l, err := mail.ParseAddressList(s)
		fmt.Println(l, err)
	}
	for _, a := range []mail.Address{{"", "a@b"}, {"Bob", "a@b"}, {"Jörg", "j@x"}, {"a\"b\\c", "x y@z"}, {"Böb, Jr.", "a.b@c"}, {"tab\t", "..@x"}} {
		fmt.Println(a.String())
	}
	m, err := mail.ReadMessage(strings.NewReader("From: Bob <b@x>\r\nto: a@b, c@d\r\nSubject: long\r\n  folded line\r\nDate: Fri, 21 Nov 1997 09:55:06 -0600\r\nX-A: 1\r\nX-A: 2\r\n\r\nbody text\r\n"))
	fmt.Println(m.Header.Get("subject"), m.Header["X-A"], err)
	l, err := m.Header.AddressList("To")
	fmt.Println(l, err)
	d, err := m.Header.Date()
	fmt.Println(d, err)
	b, _ := io.ReadAll(m.Body)
	fmt.Printf("%q\n", b)
	_, err = m.Header.AddressList("Cc")
	fmt.Println(err)
	for _, s := range []string{"Fri, 21 Nov 1997 09:55:06 -0600", "21 Nov 97 09:55 GMT", "Fri, 21 Nov 1997 09:55:06 -0600 (MDT)", "yesterday", "1 Jan 2024 00:00:00 +0000"} {
		d, err := mail.ParseDate(s)
		fmt.Println(d, err)
	}
}
