package main

import (
	"bufio"
	"cmp"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"text/template"
	"time"
	"unicode"
)

type Money int64

func (m Money) String() string { return fmt.Sprintf("$%d.%02d", int64(m)/100, int64(m)%100) }
func (m Money) MarshalJSON() ([]byte, error) {
	return []byte(strconv.Quote(m.String())), nil
}
func (m *Money) UnmarshalJSON(b []byte) error {
	s, err := strconv.Unquote(string(b))
	if err != nil {
		return fmt.Errorf("money: %w", err)
	}
	f, err := strconv.ParseFloat(strings.TrimPrefix(s, "$"), 64)
	if err != nil {
		return fmt.Errorf("money: %w", err)
	}
	*m = Money(math.Round(f * 100))
	return nil
}

type Status int

const (
	Open Status = iota
	Paid
)

func (s Status) MarshalText() ([]byte, error) { return []byte([...]string{"open", "paid"}[s]), nil }
func (s *Status) UnmarshalText(b []byte) error {
	i := slices.Index([]string{"open", "paid"}, string(b))
	if i < 0 {
		return fmt.Errorf("bad status %q", b)
	}
	*s = Status(i)
	return nil
}

type Invoice struct {
	ID       int               `json:"id"`
	Customer string            `json:"customer"`
	Amount   Money             `json:"amount"`
	Status   Status            `json:"status"`
	Due      time.Time         `json:"due"`
	Tags     map[Status]string `json:"tags,omitempty"`
	Lines    []struct {
		SKU string  `json:"sku"`
		Qty float64 `json:"qty"`
	} `json:"lines"`
}

const data = `[
 {"id":1,"customer":"Acme","amount":"$12.50","status":"open","due":"2024-03-01T00:00:00Z","lines":[{"sku":"a","qty":2},{"sku":"b","qty":0.5}]},
 {"id":2,"customer":"Zoé & Co","amount":"$1000.00","status":"paid","due":"2024-02-29T12:00:00+02:00","tags":{"paid":"yes"},"lines":null},
 {"id":3,"customer":"Acme","amount":"$0.99","status":"open","due":"2023-12-31T23:59:59.5Z","lines":[]}
]`

func main() {
	var inv []Invoice
	if err := json.Unmarshal([]byte(data), &inv); err != nil {
		fmt.Println(err)
	}
	for _, bad := range []string{`[{"amount":5}]`, `[{"amount":"x"}]`, `[{"status":"lost"}]`, `[{"due":"yesterday"}]`, `[{"id":"1"}]`, `[{"lines":[{"qty":"2"}]}]`, `[{"tags":{"x":"y"}}]`} {
		var v []Invoice
		err := json.Unmarshal([]byte(bad), &v)
		var ute *json.UnmarshalTypeError
		var pe *time.ParseError
		fmt.Println(err, errors.As(err, &ute), errors.As(err, &pe))
	}
	by := map[string]Money{}
	for _, i := range inv {
		by[i.Customer] += i.Amount
	}
	for _, k := range slices.Sorted(maps.Keys(by)) {
		fmt.Printf("%-10s|%12v|%8.2f\n", k, by[k], float64(by[k])/100)
	}
	slices.SortFunc(inv, func(a, b Invoice) int { return cmp.Or(strings.Compare(a.Customer, b.Customer), -cmp.Compare(a.Amount, b.Amount)) })
	tw := tabwriter.NewWriter(os.Stdout, 0, 4, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(tw, "ID\tCustomer\tAmount\tDue\t")
	for _, i := range inv {
		fmt.Fprintf(tw, "%d\t%s\t%v\t%s\t\n", i.ID, i.Customer, i.Amount, i.Due.Format("Mon 02 Jan 2006"))
	}
	tw.Flush()
	tm := template.Must(template.New("r").Funcs(template.FuncMap{"days": func(t time.Time) int { return int(t.Sub(time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)).Hours() / 24) }}).Parse(`{{range $i, $v := . -}}
{{$i | printf "%02d"}} {{.Customer | printf "%-10q"}} {{.Amount}} {{.Status}} {{days .Due}}{{with .Tags}} {{.}}{{end}}{{range .Lines}}
   - {{.SKU}} x{{printf "%.1f" .Qty}}{{else}} (none){{end}}
{{end}}total {{len .}}
`))
	if err := tm.Execute(os.Stdout, inv); err != nil {
		fmt.Println(err)
	}
	out, err := json.MarshalIndent(inv[:2], "", "  ")
	fmt.Println(string(out), err)
	cw := csv.NewWriter(os.Stdout)
	for _, i := range inv {
		cw.Write([]string{strconv.Itoa(i.ID), i.Customer, i.Amount.String(), i.Due.Format(time.RFC822)})
	}
	cw.Flush()
	re := regexp.MustCompile(`(?m)^(\w+):\s*(.+?)\s*$`)
	conf := "name: test \nport: 80\n# comment\nbad line\npath:   /a/b  \n"
	for _, mt := range re.FindAllStringSubmatch(conf, -1) {
		fmt.Printf("%q=%q\n", mt[1], mt[2])
	}
	words := strings.FieldsFunc("The quick-brown fox; it's 3.14 o'clock—naïve café!", func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '\'' })
	fmt.Printf("%q\n", words)
	sc := bufio.NewScanner(strings.NewReader("1 2 3\n4 x 6\n\n7"))
	sum := 0
	for line := 1; sc.Scan(); line++ {
		for _, f := range strings.Fields(sc.Text()) {
			n, err := strconv.Atoi(f)
			if err != nil {
				fmt.Printf("line %d: %v\n", line, err)
				continue
			}
			sum += n
		}
	}
	fmt.Println(sum)
	d := inv[0].Due.Sub(inv[1].Due)
	fmt.Println(d, d.Round(time.Hour), d.Truncate(24*time.Hour), inv[0].Due.Weekday(), inv[0].Due.YearDay())
	fmt.Printf("%v %+v\n", inv[2].Lines, inv[0].Tags)
	type grid [3][3]rune
	var g grid
	for y := range g {
		for x := range g[y] {
			g[y][x] = '.'
		}
	}
	g[1][1] = '█'
	for _, row := range g {
		fmt.Println(string(row[:]))
	}
	fmt.Printf("%c %q %U\n", g[1], g[1], g[1][1])
	fmt.Printf("%6.2f%% |%+08.3f| %x %X %o %b %e %t %v %p\n", 12.3456, -3.14159, "hi", []byte("hi"), 8, 5, 123456.789, true, nil, nil)
	fmt.Printf("%[2]*[1]d|%-[2]*[1]d|%0[2]*[1]d\n", 42, 6)
	fmt.Printf("%s|%10s|%-10s|%.2s|%q|%x\n", Money(5), Money(1234), Money(99), Money(100000), Money(7), Money(255))
	fmt.Printf("%v %d %s\n", []Money{1, 2}, []Money{1, 2}, map[string]Money{"a": 150})
	fmt.Printf("%v %+v %T\n", &inv[2], struct {
		M *Money
		S Status
	}{nil, Paid}, inv)
}
