// Package fmtsort sorts the entries of maps for printing: like kinds by their
// order, nil before everything, NaN before other numbers, false before true,
// channels and pointers by address, structs and arrays element by element,
// interfaces first by their type and then by their value.
package fmtsort

import (
	"reflect"
)

// KeyValue is an entry of a map.
type KeyValue struct {
	Key, Value reflect.Value
}

// Sort gives the entries of a map by the order of their keys; equal keys stay
// in the order of the map.
func Sort(m reflect.Value) []KeyValue {
	entries := make([]KeyValue, 0, m.Len())
	for it := m.MapRange(); it.Next(); {
		entries = append(entries, KeyValue{it.Key(), it.Value()})
	}
	if len(entries) > 1 {
		mergeSort(entries, make([]KeyValue, len(entries)))
	}
	return entries
}

func mergeSort(a, space []KeyValue) {
	if len(a) <= 8 {
		for i := 1; i < len(a); i++ {
			for j := i; j > 0 && compare(a[j].Key, a[j-1].Key) < 0; j-- {
				a[j], a[j-1] = a[j-1], a[j]
			}
		}
		return
	}
	half := len(a) / 2
	mergeSort(a[:half], space[:half])
	mergeSort(a[half:], space[half:])
	copy(space, a)
	i, j := 0, half
	for k := range a {
		if j == len(a) || i < half && compare(space[j].Key, space[i].Key) >= 0 {
			a[k] = space[i]
			i++
		} else {
			a[k] = space[j]
			j++
		}
	}
}

// order is -1, 0 or 1 as less and greater say.
func order(less, greater bool) int {
	if less {
		return -1
	}
	if greater {
		return 1
	}
	return 0
}

func compareFloat(a, b float64) int {
	if a != a || b != b {
		return order(a != a && b == b, a == a && b != b)
	}
	return order(a < b, a > b)
}

func compare(a, b reflect.Value) int {
	if a.Type() != b.Type() {
		return -1
	}
	switch a.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		x, y := a.Int(), b.Int()
		return order(x < y, x > y)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		x, y := a.Uint(), b.Uint()
		return order(x < y, x > y)
	case reflect.String:
		x, y := a.String(), b.String()
		return order(x < y, x > y)
	case reflect.Float32, reflect.Float64:
		return compareFloat(a.Float(), b.Float())
	case reflect.Complex64, reflect.Complex128:
		x, y := a.Complex(), b.Complex()
		if c := compareFloat(real(x), real(y)); c != 0 {
			return c
		}
		return compareFloat(imag(x), imag(y))
	case reflect.Bool:
		x, y := a.Bool(), b.Bool()
		return order(!x && y, x && !y)
	case reflect.Pointer, reflect.UnsafePointer, reflect.Chan:
		x, y := a.Pointer(), b.Pointer()
		return order(x < y, x > y)
	case reflect.Struct:
		for i, n := 0, a.NumField(); i < n; i++ {
			if c := compare(a.Field(i), b.Field(i)); c != 0 {
				return c
			}
		}
		return 0
	case reflect.Array:
		for i, n := 0, a.Len(); i < n; i++ {
			if c := compare(a.Index(i), b.Index(i)); c != 0 {
				return c
			}
		}
		return 0
	case reflect.Interface:
		return compareInterface(a, b)
	}
	panic("bad type in compare: " + a.Type().String())
}

func compareInterface(a, b reflect.Value) int {
	if a.IsNil() || b.IsNil() {
		return order(a.IsNil() && !b.IsNil(), !a.IsNil() && b.IsNil())
	}
	a, b = a.Elem(), b.Elem()
	x, y := reflect.ValueOf(a.Type()).Pointer(), reflect.ValueOf(b.Type()).Pointer()
	if x != y {
		return order(x < y, x > y)
	}
	return compare(a, b)
}
