// Comments of every form.
package /* between */ main // tail

/* block
 * over lines */
import /**/ "fmt"

/*// not a line comment inside */

func /* name */ add(a /* first */, b int /* both */) /* result */ int {
	return a /* + 1 */ + /* */ b // + 2
}

func main() {
	fmt.Println(add( /* arg */ 1, 2)) // end
	s := "// not a comment" + `/* nor this */`
	fmt.Println(s)
	x := 6 / /* divided by */ 2
	y := 7 //*
	fmt.Println(x, y)
	/**/ fmt.Println("x") /***/
	//
	/*/ tricky /*/
	fmt.Println('/', '*', "*/")
}
// end without newline
