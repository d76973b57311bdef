// Package rtype is the window of the library on run-time types and on values
// whose type is known only at run time. reflect stands on it, and nothing else
// should need it.
//
// A type is named by its ID, the type word of an interface value; 0 is "no
// type". Functions that take a pointer to a value expect the value in its
// memory layout. Nothing here checks its arguments: asking a type of the wrong
// kind gives a zero answer.
package rtype

import "unsafe"

// ID names a run-time type: equal IDs are identical types.
type ID = uintptr

// TypeOf is the type word of i, Data its data word: the value itself for a
// pointer-shaped type, else a pointer to it that nobody may write through.
func TypeOf(i any) ID
func Data(i any) unsafe.Pointer

// Unpack is both words of i and the Shape of its type.
func Unpack(i any) (t ID, word unsafe.Pointer, shape uintptr)

// Pack builds the interface value with these two words.
func Pack(t ID, word unsafe.Pointer) any

// Facts that every type has. Kind uses the numbers of reflect.Kind.
func Kind(t ID) uint8
func Size(t ID) uintptr
func Align(t ID) uintptr
func String(t ID) string
func Name(t ID) string
func PkgPath(t ID) string
func Comparable(t ID) bool

// DirectIface reports whether values of the type are pointer-shaped, so that
// an interface holds them in its data word.
func DirectIface(t ID) bool

// Shape is the kind, and 1<<7 with it if an interface holds values of the type
// over a pointer.
func Shape(t ID) uintptr

// Parts of composite types. Elem serves pointers, slices, arrays, channels
// and maps; Len arrays; ChanDir gives bits as in reflect.ChanDir.
func Elem(t ID) ID
func Key(t ID) ID
func Len(t ID) int
func ChanDir(t ID) int
func NumField(t ID) int

// Field describes field i of a struct; pkgPath is empty for exported ones.
func Field(t ID, i int) (name, pkgPath, tag string, typ ID, offset uintptr, embedded bool)

// FieldAt is what reading field i takes, its kind included; typ is 0 if there
// is no such field. FieldName is its name.
func FieldAt(t ID, i int) (typ ID, offset uintptr, kind uintptr, exported, embedded bool)
func FieldName(t ID, i int) string

func NumIn(t ID) int
func In(t ID, i int) ID
func NumOut(t ID) int
func Out(t ID, i int) ID
func Variadic(t ID) bool

// Code names the code of a method; 0 is none.
type Code = uintptr

// NumMethod counts the exported methods of a type, for an interface all of
// them. Methods are sorted by name. Method describes one: typ is its type
// without receiver, code what CallMethod wants (0 for the methods of an
// interface type).
func NumMethod(t ID) int {
	needMethods(t)
	return numMethod(t)
}

func numMethod(t ID) int

// needMethods has the methods of a type filled in: most types are never asked
// for theirs.
func needMethods(t ID)

func Method(t ID, i int) (name, pkgPath string, typ ID, code Code)

// FindMethod is the method of t that an interface method of this name and
// package path calls, exported or not; code is 0 if there is none.
func FindMethod(t ID, name, pkgPath string) (typ ID, code Code)

// Implements reports whether t has the methods of the interface type iface.
func Implements(t, iface ID) bool {
	needMethods(t)
	return implements(t, iface)
}

func implements(t, iface ID) bool

// SameUnderlying reports whether the underlying types are identical; ignoring
// struct tags if withTags is false.
func SameUnderlying(a, b ID, withTags bool) bool

// Types made from others.
func PtrTo(t ID) ID
func SliceOf(t ID) ID
func MapOf(key, elem ID) ID
func ArrayOf(n int, t ID) ID
func ChanOf(dir int, t ID) ID
func FuncOf(in, out []ID, variadic bool) ID

// StructOf makes a struct type; the slices run in parallel.
func StructOf(names, pkgPaths, tags []string, types []ID, embedded []bool) ID

// Memory. New and MakeSlice give zeroed memory, Move copies a value of type t,
// MoveN n of them in a row (overlapping or not), Zero clears one.
func New(t ID) unsafe.Pointer
func MakeSlice(t ID, n int) unsafe.Pointer
func Move(t ID, dst, src unsafe.Pointer)
func MoveN(t ID, dst, src unsafe.Pointer, n int)
func Zero(t ID, p unsafe.Pointer)

// Grow is the memory of a slice of t with room for n more elements than len,
// and its capacity: what append would choose.
func Grow(t ID, p unsafe.Pointer, len, cap, n int) (unsafe.Pointer, int)

// IsZero reports whether all bytes of a value of type t are zero.
func IsZero(t ID, p unsafe.Pointer) bool

// Equal is == on two values of type t, and panics as == does.
func Equal(t ID, a, b unsafe.Pointer) bool

// Maps; t is the map's type. MapGet is nil for an absent key.
func MakeMap(t ID, n int) unsafe.Pointer
func MapLen(m unsafe.Pointer) int
func MapGet(t ID, m, key unsafe.Pointer) unsafe.Pointer
func MapSet(t ID, m, key, val unsafe.Pointer)
func MapDelete(t ID, m, key unsafe.Pointer)
func MapClear(t ID, m unsafe.Pointer)
func MapIterInit(t ID, m unsafe.Pointer) unsafe.Pointer
func MapIterNext(it unsafe.Pointer) bool
func MapIterKey(it unsafe.Pointer) unsafe.Pointer
func MapIterValue(it unsafe.Pointer) unsafe.Pointer

// Channels; t is the channel's type.
func MakeChan(t ID, n int) unsafe.Pointer
func ChanLen(c unsafe.Pointer) int
func ChanCap(c unsafe.Pointer) int
func ChanClose(c unsafe.Pointer)

// FuncCode is the code pointer of a func value, MethodCode that of all method
// values made by reflection.
func FuncCode(fn unsafe.Pointer) unsafe.Pointer
func MethodCode() unsafe.Pointer

// Call calls the func value fn of type t. Every element of args and results
// points at a value; the results are written there.
func Call(fn unsafe.Pointer, t ID, args, results []unsafe.Pointer)

// CallMethod calls a method, whose type without receiver is t, on the data
// word of an interface value that holds its receiver.
func CallMethod(code Code, t ID, word unsafe.Pointer, args, results []unsafe.Pointer)

// MakeFunc makes a func value of type t that calls f with pointers to its
// arguments and to its (zeroed) results.
func MakeFunc(t ID, f func(args, results []unsafe.Pointer)) unsafe.Pointer

// GrantsUnsafe tells whether typed pointers may be made of addresses: not in a sandbox.
func GrantsUnsafe() bool
