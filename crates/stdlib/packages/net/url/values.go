package url

import (
	"errors"
	"maps"
	"slices"
	"strings"
)

// Values are the parameters of a query.
type Values map[string][]string

// Get is the first value of key, or empty.
func (v Values) Get(key string) string {
	if list := v[key]; len(list) > 0 {
		return list[0]
	}
	return ""
}

// Set replaces the values of key.
func (v Values) Set(key, value string) { v[key] = []string{value} }

// Add adds a value to key.
func (v Values) Add(key, value string) { v[key] = append(v[key], value) }

// Del deletes the values of key.
func (v Values) Del(key string) { delete(v, key) }

// Has reports whether key is there.
func (v Values) Has(key string) bool {
	_, ok := v[key]
	return ok
}

// Clone copies everything.
func (v Values) Clone() Values {
	if v == nil {
		return nil
	}
	c := make(Values, len(v))
	for key, list := range v {
		c[key] = slices.Clone(list)
	}
	return c
}

// Encode gives "a=1&b=2", sorted by key.
func (v Values) Encode() string {
	var b strings.Builder
	for _, key := range slices.Sorted(maps.Keys(v)) {
		for _, value := range v[key] {
			if b.Len() > 0 {
				b.WriteByte('&')
			}
			b.WriteString(QueryEscape(key) + "=" + QueryEscape(value))
		}
	}
	return b.String()
}

// ParseQuery parses a query. It gives what can be read, and the first error.
func ParseQuery(query string) (Values, error) {
	v := make(Values)
	return v, v.parse(query)
}

func (v Values) parse(query string) (err error) {
	fail := func(e error) {
		if err == nil {
			err = e
		}
	}
	for query != "" {
		var pair string
		pair, query, _ = strings.Cut(query, "&")
		if strings.Contains(pair, ";") {
			fail(errors.New("invalid semicolon separator in query"))
			continue
		}
		if pair == "" {
			continue
		}
		key, value, _ := strings.Cut(pair, "=")
		key, e := QueryUnescape(key)
		if e != nil {
			fail(e)
			continue
		}
		value, e = QueryUnescape(value)
		if e != nil {
			fail(e)
			continue
		}
		v[key] = append(v[key], value)
	}
	return err
}
