package main

import (
	"database/sql/driver"
	"errors"
	"fmt"
	"math"
	"time"
)

type mi int8
type mu uint64
type ms string
type mb bool
type mf float32
type by []byte
type b1 byte
type bs []b1
type val struct {
	v any
	e error
}

func (v val) Value() (driver.Value, error) { return v.v, v.e }

type pval struct{ v any }

func (v *pval) Value() (driver.Value, error) {
	if v == nil {
		return "nil pval", nil
	}
	return v.v, nil
}

type dec struct{}

func (dec) Decompose(buf []byte) (form byte, negative bool, coefficient []byte, exponent int32) {
	return
}

type panicky struct{}

func (panicky) Value() (driver.Value, error) { panic("x") }

func main() {
	s := "str"
	i8 := int8(5)
	pp := &i8
	var np *int
	var nv *val
	var npv *pval
	tm := time.Date(2020, 1, 2, 3, 4, 5, 6, time.UTC)
	vals := []any{nil, true, false, mb(true), 1, 0, 2, -1, int8(1), uint8(0), uint64(2), uint64(math.MaxUint64), mu(1 << 63), int64(math.MaxInt32), int64(math.MaxInt32 + 1), int64(math.MinInt32 - 1), uint32(math.MaxUint32), "true", "T", "1", "0", "x", "", "12", "2147483648", "-5", "0x10", "1.5", ms("yes"), ms("f"), []byte("true"), []byte("7"), []byte("q"), by("1"), by(nil), []byte(nil), bs{1}, 1.5, mf(2.25), float32(1), 'x', mi(3), uintptr(3), &s, pp, &pp, np, nv, npv, &pval{int64(4)}, &val{"a", nil}, val{int64(1), nil}, val{1, nil}, val{val{}, nil}, tm, &tm, dec{}, &dec{}, struct{}{}, []int{1}, []string{}, map[string]int{}, make(chan int) == nil, func() {} == nil, complex(1, 2), [2]byte{}, []any{}, ms(""), pval{1}, time.Second, val{nil, errors.New("boo")}, uint16(9)}
	for _, v := range vals {
		fmt.Printf("== %T IsValue %v %v\n", v, driver.IsValue(v), driver.IsScanValue(v))
		for _, c := range []driver.ValueConverter{driver.Bool, driver.Int32, driver.String, driver.DefaultParameterConverter, driver.Null{driver.Bool}, driver.NotNull{driver.String}} {
			func() {
				defer func() {
					if e := recover(); e != nil {
						fmt.Println("panic", e)
					}
				}()
				if _, isd := c.(driver.ValueConverter); isd && fmt.Sprintf("%T", c) != "driver.defaultConverter" && (fmt.Sprintf("%T", v) == "*int8" || fmt.Sprintf("%T", v) == "**int8" || fmt.Sprintf("%T", v) == "*string" || fmt.Sprintf("%T", v) == "*main.pval" || fmt.Sprintf("%T", v) == "*main.val" || fmt.Sprintf("%v", v)[0] == 0x7b && fmt.Sprintf("%T", v) == "main.val") {
					return
				}
				r, err := c.ConvertValue(v)
				fmt.Printf("  %T: %#v %T %v\n", c, r, r, err)
			}()
		}
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		driver.DefaultParameterConverter.ConvertValue(panicky{})
	}()
	var np2 *panicky
	fmt.Println(driver.DefaultParameterConverter.ConvertValue(np2))
	fmt.Println(driver.RowsAffected(7).LastInsertId())
	fmt.Println(driver.RowsAffected(7).RowsAffected())
	fmt.Println(driver.ResultNoRows.LastInsertId())
	fmt.Println(driver.ResultNoRows.RowsAffected())
	var _ driver.Result = driver.ResultNoRows
	fmt.Println(driver.ErrBadConn, driver.ErrSkip, driver.ErrRemoveArgument, driver.Bool)
	fmt.Printf("%v %+v %T\n", driver.NamedValue{"n", 1, "x"}, driver.TxOptions{}, driver.IsolationLevel(1))
}
