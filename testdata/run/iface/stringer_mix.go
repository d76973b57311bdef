// How fmt picks methods: value and pointer receivers, embedded, nested in containers, errors before Stringers.
package main

import "fmt"

type VS int

func (v VS) String() string { return fmt.Sprintf("VS<%d>", int(v)) }

type PS struct{ n int }

func (p *PS) String() string { return fmt.Sprintf("PS<%d>", p.n) }

type GS struct{ a, b int }

func (GS) GoString() string { return "GS!" }
func (GS) Format(f fmt.State, c rune) {
	w, ok := f.Width()
	fmt.Fprintf(f, "[%c %d %v %v]", c, w, ok, f.Flag('+'))
}

type Emb struct {
	VS
	x int
}
type EmbP struct{ *PS }
type Err struct{ code int }

func (e Err) Error() string  { return fmt.Sprint("err ", e.code) }
func (e Err) String() string { return "never" }

type Pan struct{}

func (*Pan) String() string { panic("boom") }

type Rec struct{ next *Rec }

func (r Rec) String() string { return "rec" }

type Hidden struct{ v VS; p *PS }

func main() {
	v, p := VS(3), &PS{4}
	fmt.Println(v, &v == nil, p, *p, []VS{1, 2}, []*PS{p}[0], map[VS]VS{1: 2}, [1]VS{9})
	fmt.Printf("%v %s %d %x %q %+v %#v %T\n", v, v, v, v, v, v, v, v)
	fmt.Printf("%v %s %+v %d\n", p, p, *p, *p)
	fmt.Println(Emb{5, 1}, EmbP{p}, struct{ VS }{7}, Hidden{1, nil})
	fmt.Println(Err{1}, &Err{2}, []error{Err{3}}, []any{Err{4}, v, p, nil})
	fmt.Printf("%v %+v %#v %5d|%v\n", GS{}, GS{}, GS{}, GS{}, []GS{{}})
	var np *PS
	var npan *Pan
	fmt.Println(npan, &Pan{}, fmt.Sprint(np == nil))
	fmt.Printf("%s|%v|%d\n", np, (*Err)(nil), (*VS)(nil))
	fmt.Println(Rec{}, &Rec{}, struct{ r Rec }{}, struct{ R Rec }{})
	fmt.Printf("%!|%z|%d|%s|%d %d\n", 1, 2, "x", 3)
	fmt.Printf("%[2]d %[1]d %d|%[5]d|%*d|%-*d|%.*f\n", 1, 2, 3, 4, 5, 6, 2, 3.14159)
	fmt.Println(fmt.Sprintf("%6.2f|%-8s|%08d|%+d|%x|%X|%#x|%o|%b|%e|%g|%t|%c|%U|%p", 3.14159, "go", 42, 7, "hi", 255, 255, 8, 5, 12345.678, 1e-7, true, 'x', 'é', nil))
}
