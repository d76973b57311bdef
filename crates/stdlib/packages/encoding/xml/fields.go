package xml

import (
	"fmt"
	"reflect"
	"strings"
	"sync"
)

// What a field of a struct stands for.
type fieldFlags int

const (
	isElement fieldFlags = 1 << iota
	isAttr
	isCDATA
	isCharData
	isInnerXML
	isComment
	isAny
	omitEmpty

	modes = isElement | isAttr | isCDATA | isCharData | isInnerXML | isComment | isAny

	xmlNameField = "XMLName"
)

type fieldInfo struct {
	index   []int
	name    string
	space   string
	flags   fieldFlags
	parents []string
}

type typeInfo struct {
	xmlname *fieldInfo
	fields  []fieldInfo
}

var infos sync.Map // of reflect.Type: *typeInfo

var nameType = reflect.TypeFor[Name]()

// infoOf tells how a struct type reads; other types have no fields.
func infoOf(t reflect.Type) (*typeInfo, error) {
	if known, ok := infos.Load(t); ok {
		return known.(*typeInfo), nil
	}
	info := &typeInfo{}
	if t.Kind() == reflect.Struct && t != nameType {
		for i := range t.NumField() {
			f := t.Field(i)
			if !f.IsExported() && !f.Anonymous || f.Tag.Get("xml") == "-" {
				continue
			}
			if f.Anonymous {
				inner := f.Type
				if inner.Kind() == reflect.Pointer {
					inner = inner.Elem()
				}
				if inner.Kind() == reflect.Struct {
					sub, err := infoOf(inner)
					if err != nil {
						return nil, err
					}
					if info.xmlname == nil {
						info.xmlname = sub.xmlname
					}
					for _, sf := range sub.fields {
						sf.index = append([]int{i}, sf.index...)
						if err := info.add(t, &sf); err != nil {
							return nil, err
						}
					}
					continue
				}
			}
			fi, err := fieldOf(t, &f)
			if err != nil {
				return nil, err
			}
			if f.Name == xmlNameField {
				info.xmlname = fi
				continue
			}
			if err := info.add(t, fi); err != nil {
				return nil, err
			}
		}
	}
	known, _ := infos.LoadOrStore(t, info)
	return known.(*typeInfo), nil
}

func fieldOf(t reflect.Type, f *reflect.StructField) (*fieldInfo, error) {
	fi := &fieldInfo{index: f.Index}
	tag := f.Tag.Get("xml")
	if ns, rest, ok := strings.Cut(tag, " "); ok {
		fi.space, tag = ns, rest
	}
	words := strings.Split(tag, ",")
	if len(words) == 1 {
		fi.flags = isElement
	} else {
		tag = words[0]
		for _, w := range words[1:] {
			switch w {
			case "attr":
				fi.flags |= isAttr
			case "cdata":
				fi.flags |= isCDATA
			case "chardata":
				fi.flags |= isCharData
			case "innerxml":
				fi.flags |= isInnerXML
			case "comment":
				fi.flags |= isComment
			case "any":
				fi.flags |= isAny
			case "omitempty":
				fi.flags |= omitEmpty
			}
		}
		valid := true
		switch mode := fi.flags & modes; mode {
		case 0:
			fi.flags |= isElement
		case isAttr, isCDATA, isCharData, isInnerXML, isComment, isAny, isAny | isAttr:
			if f.Name == xmlNameField || tag != "" && mode != isAttr {
				valid = false
			}
		default:
			valid = false
		}
		if fi.flags&modes == isAny {
			fi.flags |= isElement
		}
		if fi.flags&omitEmpty != 0 && fi.flags&(isElement|isAttr) == 0 {
			valid = false
		}
		if !valid {
			return nil, fmt.Errorf("xml: invalid tag in field %s of type %s: %q", f.Name, t, f.Tag.Get("xml"))
		}
	}
	if f.Name == xmlNameField {
		fi.name = tag
		return fi, nil
	}
	if tag == "" {
		// A field's type may name its element.
		if xmlname := nameOf(f.Type); xmlname != nil {
			fi.space, fi.name = xmlname.space, xmlname.name
		} else {
			fi.name = f.Name
		}
		return fi, nil
	}
	parents := strings.Split(tag, ">")
	if parents[0] == "" {
		parents[0] = f.Name
	}
	if parents[len(parents)-1] == "" {
		return nil, fmt.Errorf("xml: trailing '>' in field %s of type %s", f.Name, t)
	}
	fi.name = parents[len(parents)-1]
	if len(parents) > 1 {
		if fi.flags&isElement == 0 {
			return nil, fmt.Errorf("xml: %s chain not valid with %s flag", tag, strings.Join(words[1:], ","))
		}
		fi.parents = parents[:len(parents)-1]
	}
	if fi.flags&isElement != 0 {
		if xmlname := nameOf(f.Type); xmlname != nil && xmlname.name != fi.name {
			return nil, fmt.Errorf("xml: name %q in tag of %s.%s conflicts with name %q in %s.XMLName",
				fi.name, t, f.Name, xmlname.name, f.Type)
		}
	}
	return fi, nil
}

// nameOf is the field XMLName of a struct, if it has a name for it.
func nameOf(t reflect.Type) *fieldInfo {
	for t != nil && t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t == nil || t.Kind() != reflect.Struct {
		return nil
	}
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Name != xmlNameField {
			continue
		}
		fi, err := fieldOf(t, &f)
		if err == nil && fi.name != "" {
			return fi
		}
		break
	}
	return nil
}

// A TagPathError is two fields of a struct that stand for the same path.
type TagPathError struct {
	Struct       reflect.Type
	Field1, Tag1 string
	Field2, Tag2 string
}

func (e *TagPathError) Error() string {
	return fmt.Sprintf("%s field %q with tag %q conflicts with field %q with tag %q", e.Struct, e.Field1, e.Tag1, e.Field2, e.Tag2)
}

// add takes a field in, unless one that is nearer stands for the same.
func (info *typeInfo) add(t reflect.Type, fi *fieldInfo) error {
	var conflicts []int
	for i := range info.fields {
		old := &info.fields[i]
		if old.flags&modes != fi.flags&modes || old.space != "" && fi.space != "" && old.space != fi.space {
			continue
		}
		short := min(len(fi.parents), len(old.parents))
		same := true
		for p := range short {
			if old.parents[p] != fi.parents[p] {
				same = false
			}
		}
		switch {
		case !same:
		case len(old.parents) > len(fi.parents):
			if old.parents[len(fi.parents)] == fi.name {
				conflicts = append(conflicts, i)
			}
		case len(old.parents) < len(fi.parents):
			if fi.parents[len(old.parents)] == old.name {
				conflicts = append(conflicts, i)
			}
		case fi.name == old.name && fi.space == old.space:
			conflicts = append(conflicts, i)
		}
	}
	for _, i := range conflicts {
		if len(info.fields[i].index) < len(fi.index) {
			return nil
		}
	}
	for _, i := range conflicts {
		old := &info.fields[i]
		if len(old.index) == len(fi.index) {
			f1, f2 := t.FieldByIndex(old.index), t.FieldByIndex(fi.index)
			return &TagPathError{t, f1.Name, f1.Tag.Get("xml"), f2.Name, f2.Tag.Get("xml")}
		}
	}
	for c := len(conflicts) - 1; c >= 0; c-- {
		i := conflicts[c]
		info.fields = append(info.fields[:i], info.fields[i+1:]...)
	}
	info.fields = append(info.fields, *fi)
	return nil
}

// value is the field of v; embedded pointers on the way are made with create,
// else an invalid value comes for nil.
func (fi *fieldInfo) value(v reflect.Value, create bool) reflect.Value {
	for i, x := range fi.index {
		if i > 0 && v.Kind() == reflect.Pointer {
			if v.IsNil() {
				if !create {
					return reflect.Value{}
				}
				v.Set(reflect.New(v.Type().Elem()))
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v
}
