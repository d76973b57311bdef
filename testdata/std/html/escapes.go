// html: escapes and character references.
package main

import (
	"fmt"
	"html"
)

func main() {
	for _, s := range []string{"", "a<b>&'\"c", "&lt;&gt;&amp;&quot;&#39;", "&eacute;&Eacute;&notit;&not;&notin;&ampx&copy2", "&#65;&#x41;&#X41&#128;&#0;&#xD800;&#1114112;&#99999999999;", "&", "&;", "&#", "&#;", "&#x", "&#xg;", "&#1", "a&b", "&unknown;", "&amp;lt;", "&NotEqualTilde;", "&hearts;&CounterClockwiseContourIntegral;", "&#65", "&#65x", "é&日"} {
		fmt.Printf("%q %q %q\n", s, html.EscapeString(s), html.UnescapeString(s))
	}
}
