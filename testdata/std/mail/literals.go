// Addresses and comments, headers at their ends, dates.
package main
import ("fmt";"net/mail";"strings";"io")
func main() {
 for _, a := range []string{"asjo@example.com (Adam =?utf-8?Q?Sj=C3=B8gren?=)","asjo@example.com (Adam\t=?utf-8?Q?a?=)","a@b.c (x (nested) y)","\"\\\x80\" <e@x.net>","<jdoe@[\xed\xa0\x80192.168.0.1]>","<j@[256.0.0.1]>","<j@[fd42::1]>","<j@[IPv6:fd42::1]>","<j@[IPv6:zz]>","<j@[192.168.0.1]>","<j@[]>","j@[1.2.3.4]","Joe <j@x> junk","a@b,c@d","\"A B\" <a@b>","=?utf-8?q?J=C3=B6rg?= <j@x>","=?bad?q?x?= <j@x>","A.B <a@b>","@x","a@","a b@c","\"unclosed <a@b>","a@b (unclosed","Group: a@b, c@d;","Group:;","(c) a@b","a.b.@c",".a@c","a..b@c","\"a b\"@c","a@b.","<a@b","a@b>","\"\" <a@b>","é@x.y","a@é.y","Jöe <a@b>", "a @b", "a@ b", "first last", "x@y (a) (b)", "=?us-ascii?Q?A?= =?utf-8?q?b?= <c@d>", "undisclosed-recipients:;", "a:b@c;x", "g: a@b; , c@d"} {
  x, err := mail.ParseAddress(a); fmt.Printf("%q %v %v | ", a, x, err)
  l, err := mail.ParseAddressList(a); fmt.Println(l, err)
 }
 for _, m := range []string{"", "\n", "A: b", "A: b\n", "A: b\n\nbody", " x: y\n\n", "A : b\n\n", "A: b\n c\n\td\n\nx", "bad\n\n", ": x\n\n", "cust/Om: v\nfoo-BAR: 1\n\n", "A: b\r\n\r\nx\r\n"} {
  msg, err := mail.ReadMessage(strings.NewReader(m)); if err != nil { fmt.Printf("%q %v\n", m, err); continue }
  b, err := io.ReadAll(msg.Body); fmt.Printf("%q %v %q %v\n", m, msg.Header, b, err)
 }
 for _, d := range []string{"Fri, 21 Nov 1997 09:55:06 -0600","21 Nov 97 09:55:06 GMT","Fri, 21 Nov 1997 09:55:06 -0600 (MDT)","21 Nov 1997 09:55 -0600","Fri, 21 Nov 1997 09(comment):   55  :  06 -0600","Thu,  1 Jan 1970 00:00:00 +0000", "Fri, 21 Nov 1997 09:55:06 UT","x","Fri, 21 Nov 1997 09:55:06","21 Nov 1997 09:55:06 EDT"} { t, err := mail.ParseDate(d); fmt.Println(t, err) }
}
