package json

import (
	"cmp"
	"encoding"
	"reflect"
	"slices"
	"strings"
	"sync"
)

// Marshaler is a value that encodes itself.
type Marshaler interface {
	MarshalJSON() ([]byte, error)
}

// Unmarshaler is a value that decodes itself.
type Unmarshaler interface {
	UnmarshalJSON([]byte) error
}

var (
	marshalerType       = reflect.TypeFor[Marshaler]()
	textMarshalerType   = reflect.TypeFor[encoding.TextMarshaler]()
	unmarshalerType     = reflect.TypeFor[Unmarshaler]()
	textUnmarshalerType = reflect.TypeFor[encoding.TextUnmarshaler]()
	numberType          = reflect.TypeFor[Number]()
	zeroerType          = reflect.TypeFor[interface{ IsZero() bool }]()
)

// A field of a struct as JSON sees it.
type field struct {
	name     string
	key      string // quoted, with the colon
	htmlKey  string
	tagged   bool
	index    []int
	typ      reflect.Type
	empty    bool // omitempty
	zero     bool // omitzero
	asString bool
}

// A typeInfo is what is known of a type.
type typeInfo struct {
	marshal    int // how a value encodes itself
	marshalPtr int // and one that has an address
	fields     []field
	byName     map[string]int
}

const (
	byReflection = iota
	byJSON
	byText
)

var infos sync.Map // of reflect.Type: *typeInfo

func infoOf(t reflect.Type) *typeInfo {
	if known, ok := infos.Load(t); ok {
		return known.(*typeInfo)
	}
	info := &typeInfo{marshal: ownMethod(t)}
	info.marshalPtr = info.marshal
	if t.Kind() != reflect.Pointer && t.Kind() != reflect.Interface && info.marshal != byJSON {
		if own := ownMethod(reflect.PointerTo(t)); own != byReflection {
			info.marshalPtr = own
		}
	}
	if t.Kind() == reflect.Struct {
		info.fields = fieldsOf(t)
		info.byName = make(map[string]int, len(info.fields))
		for i, f := range info.fields {
			info.byName[f.name] = i
		}
	}
	infos.Store(t, info)
	return info
}

func ownMethod(t reflect.Type) int {
	switch {
	case t.Implements(marshalerType):
		return byJSON
	case t.Implements(textMarshalerType):
		return byText
	}
	return byReflection
}

// fieldsOf lists the fields of a struct and of the structs it embeds. Of those
// with one name the shallowest counts, then the tagged one; if that leaves
// several, none.
func fieldsOf(t reflect.Type) []field {
	type level struct {
		typ   reflect.Type
		index []int
	}
	var all []field
	next := []level{{typ: t}}
	seen := map[reflect.Type]bool{}
	for len(next) > 0 {
		times := map[reflect.Type]int{}
		for _, l := range next {
			times[l.typ]++
		}
		now := next
		next = nil
		for _, l := range now {
			if seen[l.typ] {
				continue
			}
			seen[l.typ] = true
			for i := range l.typ.NumField() {
				sf := l.typ.Field(i)
				typ := sf.Type
				if sf.Anonymous && typ.Kind() == reflect.Pointer {
					typ = typ.Elem()
				}
				if !sf.IsExported() && !(sf.Anonymous && typ.Kind() == reflect.Struct) {
					continue
				}
				tag := sf.Tag.Get("json")
				if tag == "-" {
					continue
				}
				name, options, _ := strings.Cut(tag, ",")
				index := append(slices.Clip(l.index), i)
				if sf.Anonymous && name == "" && typ.Kind() == reflect.Struct {
					next = append(next, level{typ, index})
					continue
				}
				f := field{name: name, tagged: name != "", index: index, typ: sf.Type}
				if name == "" {
					f.name = sf.Name
				}
				for _, option := range strings.Split(options, ",") {
					switch option {
					case "omitempty":
						f.empty = true
					case "omitzero":
						f.zero = true
					case "string":
						f.asString = quotable(sf.Type)
					}
				}
				f.key = string(appendQuoted(nil, f.name, false)) + ":"
				f.htmlKey = string(appendQuoted(nil, f.name, true)) + ":"
				all = append(all, f)
				if times[l.typ] > 1 {
					all = append(all, f) // embedded twice at this level: hidden
				}
			}
		}
	}
	slices.SortStableFunc(all, func(a, b field) int {
		tagged := 0
		if a.tagged != b.tagged {
			tagged = 1
			if a.tagged {
				tagged = -1
			}
		}
		return cmp.Or(strings.Compare(a.name, b.name), len(a.index)-len(b.index), tagged)
	})
	kept := all[:0]
	for i := 0; i < len(all); {
		j := i + 1
		for j < len(all) && all[j].name == all[i].name {
			j++
		}
		if j == i+1 || len(all[i].index) != len(all[i+1].index) || all[i].tagged != all[i+1].tagged {
			kept = append(kept, all[i])
		}
		i = j
	}
	slices.SortFunc(kept, func(a, b field) int { return slices.Compare(a.index, b.index) })
	return kept
}

// quotable reports whether the option string counts for a type.
func quotable(t reflect.Type) bool {
	if t.Name() == "" && t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch t.Kind() {
	case reflect.Bool, reflect.String, reflect.Float32, reflect.Float64,
		reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return true
	}
	return false
}

// omitted reports whether the field's options leave v out.
func (f *field) omitted(v reflect.Value) bool {
	if f.empty {
		switch v.Kind() {
		case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
			if v.Len() == 0 {
				return true
			}
		case reflect.Bool, reflect.Interface, reflect.Pointer, reflect.Float32, reflect.Float64,
			reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
			reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
			if v.IsZero() {
				return true
			}
		}
	}
	if !f.zero {
		return false
	}
	if v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		if v.IsNil() {
			return true
		}
		if e := v.Elem(); v.Kind() == reflect.Interface && e.Kind() == reflect.Pointer && e.IsNil() {
			return f.typ.Implements(zeroerType)
		}
	}
	if f.typ.Implements(zeroerType) {
		return v.Interface().(interface{ IsZero() bool }).IsZero()
	}
	if reflect.PointerTo(f.typ).Implements(zeroerType) {
		if !v.CanAddr() {
			p := reflect.New(f.typ)
			p.Elem().Set(v)
			v = p.Elem()
		}
		return v.Addr().Interface().(interface{ IsZero() bool }).IsZero()
	}
	return v.IsZero()
}
