package main;import("fmt";str "strings"
_ "errors"
. "math")
/* a */type/* b */T/*c*/struct{a,b int;c struct{d[]int};_ int}
type(U=T;V[P any]struct{p P};W interface{m(int,...string)(int,error)})
func(t T)m(a int,bs...string)(n int,e error){n=a+len(bs)+t.a;return}
func(*T)noop(){};func init(){fmt.Print("init1 ")};func init(){fmt.Println("init2")}
var x,y=1,"two";var(z=func()(func()int){return func()int{return 7}}()();w W=T{a:1})
const(A,B=iota,iota+10;C,D;G,F)
func main(){if x:=5;x>3{fmt.Println(x,y,z)}else if x==2{}else{}
for i:=0;i<2;i++{fmt.Print(i);};for range 2{fmt.Print("r")};for i:=range 2{fmt.Print(i)};for{break};fmt.Println()
switch x:=any(x).(type){case int:fmt.Println("int",x);case string,error:default:}
switch{case x==1:fallthrough;case false:fmt.Println("ft");default:}
n,_:=w.m(2,"a","b");fmt.Println(n,A,B,C,D,G,F,str.ToUpper("q"),Sqrt(16),U{a:2}.a,V[int]{3}.p,V[map[string][]int]{}.p==nil)
var t struct{int;string};t.int=4;fmt.Println(t,(func(a,b int)int{return a-b})(5,3),[...]string{2:"c","d"},[]*T{{a:1}}[0].a,map[[2]int]T{{1,2}:{a:9}},(*T)(nil)==nil)
if(T{a:1}).a==1{fmt.Println("paren")};var p*T=&T{c:struct{d[]int}{[]int{1}}};fmt.Println(len((*p).c.d),(&p.c).d[0],-(-x),!!true,^^x,+ +x,x- -x)
func(){defer func(){fmt.Println(recover())}();var f func(int);f(1)}()
L:for i:=range 3{for{if i==1{continue L};break};fmt.Print(i)};fmt.Println()
{x:=2;{x:=x*2;_=x;fmt.Println(x)}};;;
a:=[]int{1,2,3,};a[0],a[1],a[2]=a[2],a[0],a[1];fmt.Println(a,a[len(a)-1:],"\u00e9\x41\101\\\"",'\n','\x00',`raw\n
line`)
ch:=make(chan<-(chan int),1);_=ch;var r<-chan int=make(chan int);select{case v,ok:=<-r:_,_=v,ok;default:fmt.Println("default")}
goto end;end:fmt.Println("end");type T string;var q T="shadow";fmt.Println(q);len:=func(int)int{return 42};fmt.Println(len(1));true:=false;fmt.Println(true);int:=3.5;fmt.Println(int)
}
