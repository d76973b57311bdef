// Floats of math/big in hexadecimal and with the fewest digits, underscores, primes beyond 64 bits.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"strings"
)

func main() {
	for _, x := range []float64{100, 1, 0.1, 1.5, -2.75, 1e300, 5e-324, 437499999999999168, 9.999999999999999e22, 1e23, 0, math.Copysign(0, -1), math.MaxFloat64, 123456789} {
		f := new(big.Float).SetFloat64(x)
		fmt.Println(f.Text('x', -1), f.Text('x', 0), f.Text('x', 3), f.Text('g', -1), f.Text('e', -1), f.Text('f', -1), f.Text('p', 3), f.Text('b', 0))
		fmt.Printf("%x %.2x %20x|\n", f, f, f)
	}
	for _, s := range []string{"1_000.5", "1__0", "_1", "1_", "1._5", "1_.5", "0x_1f", "0x1_f.8p1_0", "0b1_0", "1e1_0", "1.0e0_0", "0_1", "0x1.8p-2", "0o17", "1p4", "Inf", "-inf", "+Inf", "1e", "", ".5", "5.", "."} {
		f, ok := new(big.Float).SetString(s)
		fmt.Printf("%q ", s)
		if ok {
			fmt.Println(f)
		} else {
			_, _, err := big.ParseFloat(s, 0, 53, big.ToNearestEven)
			fmt.Println(err)
		}
	}
	for _, s := range []string{
		"170141183460469231731687303715884105727", "170141183460469231731687303715884105729",
		"8038374574536394912570796143419421081388376882875581458374889175222974273765333652186502336163960045457915042023603208766569966760987284043965408232928738791850869166857328267761771029389697739470167082304286871099974399765441448453411558724506334092790222752962294149842306881685404326457534018329786111298960644845216191652872597534901",
		"340282366920938463463374607431768211507", "18446744073709551629", "18446744073709551617", "340282366920938463426481119284349108225",
	} {
		n, _ := new(big.Int).SetString(s, 10)
		fmt.Println(n.BitLen(), n.ProbablyPrime(0), n.ProbablyPrime(5))
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		bytes.NewBuffer(make([]byte, 1)).Grow(math.MaxInt)
	}()
	d := json.NewDecoder(strings.NewReader(` [1] `))
	for {
		t, err := d.Token()
		fmt.Println(t, err, d.InputOffset(), d.More(), d.InputOffset())
		if err != nil {
			break
		}
	}
}
