// Hosts, ports and addresses in brackets; references whose paths begin with two slashes.
package main

import (
	"fmt"
	"net/url"
)

func main() {
	for _, s := range []string{"postgres://host1:1,host2:2,host3:3", "postgresql://h:1,g:2", "mongodb://u:p@host1:1,host2:2/x", "mongodb+srv://a:1,b:2", "http://a:1,b:2", "https://1:2:3:4:5:6:7:8", "https://example.com:80:", "http://example.com:80:", "https://[1:2:3:4:5:6:7:8:9]", "https://[1::1::1]", "https://[1:2:3:]", "https://[0:0::test.com]:80", "http://[::1]/", "http://[::1%25en0]:80/", "http://[::1%en0]/", "http://[fe80::1%25%65n]/", "http://[::ffff:192.168.0.1000]/", "http://[1.2.3.4]/", "http://[]/", "http://[v1.x]/", "http://[::1]a", "http://[::1]:a", "http://[::1", "http://a:x", "http://a:", "http://a:-1", "foo://a:1:2", "mysql://a:1:2", "mysql://a:1,b:2", "redis://a:1,b:2", "zk://a:1,b", "kafka://a:1,b:2", "mongodb://a:x,b:y", "postgres://[::1]:5,[::2]:6", "postgres://h:1:2", "postgres://h1,h2:x", "https://a:b:80", "ftp://a:1:80", "//a:1:80", "tcp://1:2:3", "http://[fe80::1%25]/", "http://[::%25]:1", "http://[%10::1]/", "https://::1/", "http://1::2", "https://a:80::"} {
		u, err := url.Parse(s)
		if err != nil {
			fmt.Println(s, "ERR", err)
			continue
		}
		fmt.Printf("%s host=%q hn=%q port=%q %s\n", s, u.Host, u.Hostname(), u.Port(), u)
	}
	base, _ := url.Parse("http://foo.com/bar")
	for _, r := range []string{"http://foo.com//baz", "http://foo.com///baz/quux", "//baz", "///x", "/a//b", "a//b", "..//x", "./", "/..//../a", "http://foo.com/./a/../b//c", "http://foo.com", "http://foo.com/.", "http://foo.com/..", "b/../..//c", "//h//x/..//y"} {
		x, err := base.Parse(r)
		fmt.Println(r, x, err)
	}
	fmt.Println(base.JoinPath("//a", "b/"), base.JoinPath("../../x"))
}
