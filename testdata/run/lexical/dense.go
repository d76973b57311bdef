// A program with odd spacing: tabs, form and comments between every token.
package/**/main

import(
	"fmt"
	str "strings"
	. "math"
	_ "os"
)

type(
	A=int
	B struct{x,y A;z string}
)

var(
	a,b=1,"x";c A
)

const(
	k,l=iota,iota*2
	m,n
)

func(b*B)m()(r int){r=b.x+b.y;return}
func f(a,b int,c...string)(int,string){return a+b,str.Join(c,",")}

func main(){
	v:=B{1,2,"z"}
	if x:=v.m();x>2{fmt.Println(x,a,b,c,k,l,m,n)}else{fmt.Println("no")}
	for i:=0;i<3;i++{switch{case i==1:continue;default:fmt.Print(i," ")}}
	fmt.Println(f(1,2,"a","b"));fmt.Println(Sqrt(16),Pi>3)
	func(){defer func(){recover()}();panic(1)}()
	_,_=a,b;var(p=&v;q=*p);q.x++;fmt.Println(p.x,q.x,(*p).z,[]int{1,2,3}[1],map[string]int{"k":1}["k"])
	L:for{break L}
}
