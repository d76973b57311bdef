package reflect

import (
	rt "internal/rtype"
	"strconv"
)

// StructField describes a field of a struct.
type StructField struct {
	Name      string
	PkgPath   string // empty for exported fields
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int
	Anonymous bool
}

// IsExported reports whether the field is exported.
func (f StructField) IsExported() bool { return f.PkgPath == "" }

// StructTag is the string behind a field.
type StructTag string

// Get is the value of key in the tag, or empty.
func (tag StructTag) Get(key string) string {
	v, _ := tag.Lookup(key)
	return v
}

// Lookup finds key in a tag of pairs key:"value".
func (tag StructTag) Lookup(key string) (value string, ok bool) {
	for s := string(tag); ; {
		for s != "" && s[0] == ' ' {
			s = s[1:]
		}
		colon := 0
		for colon < len(s) && s[colon] > ' ' && s[colon] != ':' && s[colon] != '"' && s[colon] != 0x7f {
			colon++
		}
		if colon == 0 || colon+1 >= len(s) || s[colon] != ':' || s[colon+1] != '"' {
			return "", false
		}
		name := s[:colon]
		s = s[colon+1:]
		end := 1
		for end < len(s) && s[end] != '"' {
			if s[end] == '\\' {
				end++
			}
			end++
		}
		if end >= len(s) {
			return "", false
		}
		if name == key {
			value, err := strconv.Unquote(s[:end+1])
			return value, err == nil
		}
		s = s[end+1:]
	}
}

func (t *rtype) Field(i int) StructField {
	id := t.id()
	if kindOf(id) != Struct {
		panic("reflect: Field of non-struct type " + t.String())
	}
	if i < 0 || i >= rt.NumField(id) {
		panic("reflect: Field index out of bounds")
	}
	f := fieldOf(id, i)
	f.Index = []int{i}
	return f
}

func fieldOf(t rt.ID, i int) (f StructField) {
	var tag string
	var typ rt.ID
	f.Name, f.PkgPath, tag, typ, f.Offset, f.Anonymous = rt.Field(t, i)
	f.Tag, f.Type = StructTag(tag), toType(typ)
	return f
}

func (t *rtype) FieldByIndex(index []int) StructField {
	var f StructField
	var typ Type = t
	for i, x := range index {
		if i > 0 {
			if typ.Kind() == Pointer && typ.Elem().Kind() == Struct {
				typ = typ.Elem()
			}
		}
		f = typ.Field(x)
		typ = f.Type
	}
	f.Index = append([]int(nil), index...)
	return f
}

func (t *rtype) FieldByName(name string) (StructField, bool) {
	id := t.must(Struct, "FieldByName")
	embedded := false
	if name != "" {
		for i, n := 0, rt.NumField(id); i < n; i++ {
			fname, _, _, _, _, anonymous := rt.Field(id, i)
			if fname == name {
				return t.Field(i), true
			}
			embedded = embedded || anonymous
		}
	}
	if !embedded {
		return StructField{}, false
	}
	return findField(id, func(s string) bool { return s == name })
}

func (t *rtype) FieldByNameFunc(match func(string) bool) (StructField, bool) {
	return findField(t.must(Struct, "FieldByNameFunc"), match)
}

// embedding is a struct to look into, and how often it occurs at its depth.
type embedding struct {
	typ   rt.ID
	index []int
	times int
}

// findField looks for a field by breadth: the shallowest depth with a match
// counts, and two matches there cancel each other.
func findField(t rt.ID, match func(string) bool) (found StructField, ok bool) {
	seen := map[rt.ID]bool{t: true}
	for level := []embedding{{typ: t, times: 1}}; len(level) > 0 && !ok; {
		var next []embedding
		for _, e := range level {
			for i, n := 0, rt.NumField(e.typ); i < n; i++ {
				name, _, _, typ, _, anonymous := rt.Field(e.typ, i)
				if match(name) {
					if ok || e.times > 1 {
						return StructField{}, false
					}
					found, ok = fieldOf(e.typ, i), true
					found.Index = extend(e.index, i)
					continue
				}
				if anonymous && !ok {
					next = addEmbedding(next, seen, typ, extend(e.index, i), e.times)
				}
			}
		}
		for _, e := range next {
			seen[e.typ] = true
		}
		level = next
	}
	return found, ok
}

// addEmbedding adds the struct that an embedded field is or points to, unless
// a shallower depth had it.
func addEmbedding(next []embedding, seen map[rt.ID]bool, t rt.ID, index []int, times int) []embedding {
	if kindOf(t) == Pointer {
		t = rt.Elem(t)
	}
	if kindOf(t) != Struct || seen[t] {
		return next
	}
	for i := range next {
		if next[i].typ == t {
			next[i].times = 2
			return next
		}
	}
	return append(next, embedding{t, index, times})
}

func extend(index []int, i int) []int {
	return append(append(make([]int, 0, len(index)+1), index...), i)
}

// VisibleFields lists the fields of a struct and of the structs embedded in it
// that are reachable by their names, in the order of the declarations.
func VisibleFields(t Type) []StructField {
	if t == nil {
		panic("reflect: VisibleFields(nil)")
	}
	if t.Kind() != Struct {
		panic("reflect.VisibleFields of non-struct type")
	}
	w := &visible{byName: map[string]int{}, open: map[rt.ID]bool{}}
	w.walk(t.id(), nil)
	list := w.fields[:0]
	for _, f := range w.fields {
		if f.Name != "" {
			list = append(list, f)
		}
	}
	return list
}

// visible is the state of VisibleFields. A field that is shadowed loses its
// name until it is dropped.
type visible struct {
	byName map[string]int
	open   map[rt.ID]bool
	fields []StructField
}

func (w *visible) walk(t rt.ID, index []int) {
	if w.open[t] {
		return
	}
	w.open[t] = true
	for i, n := 0, rt.NumField(t); i < n; i++ {
		f := fieldOf(t, i)
		f.Index = extend(index, i)
		add := true
		if at, ok := w.byName[f.Name]; ok {
			old := &w.fields[at]
			if len(f.Index) == len(old.Index) {
				// Neither is reachable, at this depth or below it.
				old.Name = ""
				add = false
			} else if len(f.Index) < len(old.Index) {
				old.Name = ""
			} else {
				add = false
			}
		}
		if add {
			w.byName[f.Name] = len(w.fields)
			w.fields = append(w.fields, f)
		}
		if f.Anonymous {
			e := f.Type.id()
			if kindOf(e) == Pointer {
				e = rt.Elem(e)
			}
			if kindOf(e) == Struct {
				w.walk(e, f.Index)
			}
		}
	}
	delete(w.open, t)
}
