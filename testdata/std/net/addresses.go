package main

import (
	"encoding/json"
	"fmt"
	"net"
	"net/netip"
	"slices"
)

func main() {
	for _, s := range []string{"", "1.2.3.4", "1.2.3", "1.2.3.4.5", "256.1.1.1", "01.2.3.4", "1..2.3", "1.2.3.", ".1.2.3", "a.b.c.d", "::", "::1", "1::", "fe80::1%eth0", "fe80::1%", "2001:db8::ff00:42:8329", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "::ffff:1.2.3.4", "::1.2.3.4", "1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:7:1.2.3.4", "1::2::3", "12345::", ":1", "1:", "g::", "1:2:3:4:5:6:7::", "::1:2:3:4:5:6:7:8", "ABCD::EF", "%x", "1.2.3.4%e", "::ffff:1.2.3.444", "0:0:1:0:0:0:1:0", "1:0:0:2:0:0:0:3"} {
		a, err := netip.ParseAddr(s)
		fmt.Printf("%q %v %v|%v %v %v %q %s %v\n", s, a, err, a.Is4(), a.Is6(), a.Is4In6(), a.Zone(), a.StringExpanded(), net.ParseIP(s))
		if err == nil {
			fmt.Println(a.IsLoopback(), a.IsPrivate(), a.IsMulticast(), a.IsGlobalUnicast(), a.IsLinkLocalUnicast(), a.IsUnspecified(), a.Next(), a.Prev(), a.Unmap(), a.BitLen(), a.AsSlice())
			p, err := a.Prefix(20)
			fmt.Println(p, err)
			b, _ := a.MarshalBinary()
			var a2 netip.Addr
			fmt.Println(b, a2.UnmarshalBinary(b), a2 == a)
		}
	}
	for _, s := range []string{"10.0.0.0/8", "10.1.2.3/8", "1.2.3.4/33", "1.2.3.4", "::/0", "2001:db8::/32", "1.2.3.4/", "1.2.3.4/08", "x/8", "fe80::1%e/64", "1.2.3.4/-1"} {
		p, err := netip.ParsePrefix(s)
		fmt.Println(p, err, p.Masked(), p.Bits(), p.Contains(netip.MustParseAddr("10.9.9.9")), p.IsSingleIP(), p.Overlaps(netip.MustParsePrefix("10.1.0.0/16")))
		ip, n, err := net.ParseCIDR(s)
		fmt.Println(ip, n, err)
	}
	for _, s := range []string{"1.2.3.4:80", "[::1]:80", "::1:80", "1.2.3.4", "[1.2.3.4]:80", "1.2.3.4:x", ":80", "1.2.3.4:", "[::1:80", "1.2.3.4:99999"} {
		p, err := netip.ParseAddrPort(s)
		fmt.Println(p, err, p.Port())
		h, po, err := net.SplitHostPort(s)
		fmt.Printf("%q %q %v\n", h, po, err)
	}
	for _, s := range []string{"host:http", "[a]:b:c", "a]:1", "[a]b", "[a", "[]:x", "a[b:1", "h:"} {
		h, po, err := net.SplitHostPort(s)
		fmt.Printf("%q %q %v\n", h, po, err)
	}
	l := []netip.Addr{netip.MustParseAddr("::1"), netip.MustParseAddr("2.2.2.2"), netip.MustParseAddr("1.1.1.1"), {}}
	slices.SortFunc(l, netip.Addr.Compare)
	fmt.Println(l, net.JoinHostPort("::1", "80"), net.JoinHostPort("h", "80"))
	b, err := json.Marshal(map[string]any{"a": netip.MustParseAddr("1.2.3.4"), "p": netip.MustParsePrefix("10.0.0.0/8"), "ip": net.IPv4(9, 8, 7, 6), "n": net.IP(nil)})
	fmt.Println(string(b), err)
	_, n, _ := net.ParseCIDR("192.168.1.0/24")
	fmt.Println(n.Contains(net.ParseIP("192.168.1.77")), n.Contains(net.ParseIP("192.168.2.1")), n.Mask, n.Network(), net.CIDRMask(20, 32), net.IPv4Mask(255, 0, 255, 0), net.ParseIP("10.1.2.3").DefaultMask(), net.IP{1, 2}, net.ParseIP("1.2.3.4").Equal(net.IP{1, 2, 3, 4}), len(net.ParseIP("1.2.3.4")), net.ParseIP("1.2.3.4").To4(), net.ParseIP("::5").To4())
	fmt.Println(net.CIDRMask(20, 32).Size())
	fmt.Println(net.IPv4Mask(255, 0, 255, 0).Size())
	for _, s := range []string{"00:11:22:33:44:55", "00-11-22-33-44-5g", "0011.2233.4455", "00:11:22", "02:00:5e:10:00:00:00:01"} {
		m, err := net.ParseMAC(s)
		fmt.Println(m, err)
	}
	var ip net.IP
	fmt.Println(ip.UnmarshalText([]byte("bad")), ip, net.IPv6loopback, net.IPv4bcast)
	func() { defer func() { fmt.Println(recover()) }(); netip.MustParseAddr("q") }()
	func() { defer func() { fmt.Println(recover()) }(); netip.MustParseAddr("::1").As4() }()
}
