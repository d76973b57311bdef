package sync

import "internal/rt"

// A Map is a map for concurrent use. In Goanna a plain map will do: an operation is straight-line code without calls, so it is one step,
// and ranging over a map while it changes is allowed. Every operation ends by synchronising.
type Map struct {
	_ noCopy
	m map[any]any
}

// Load returns the value of key.
func (m *Map) Load(key any) (value any, ok bool) {
	rt.SyncOps++
	value, ok = m.m[key]
	return value, ok
}

// Store sets the value of key.
func (m *Map) Store(key, value any) {
	if m.m == nil {
		m.m = make(map[any]any)
	}
	m.m[key] = value
	rt.SyncOps++
}

// Clear deletes everything.
func (m *Map) Clear() {
	clear(m.m)
	rt.SyncOps++
}

// LoadOrStore returns the value of key if there is one, else stores value.
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	rt.SyncOps++
	if m.m == nil {
		m.m = make(map[any]any)
	} else if old, ok := m.m[key]; ok {
		return old, true
	}
	m.m[key] = value
	rt.SyncOps++
	return value, false
}

// LoadAndDelete deletes key and returns its value.
func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	value, loaded = m.m[key]
	delete(m.m, key)
	rt.SyncOps++
	return value, loaded
}

// Delete deletes key.
func (m *Map) Delete(key any) { m.LoadAndDelete(key) }

// Swap sets the value of key and returns the one before.
func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	if m.m == nil {
		m.m = make(map[any]any)
	}
	previous, loaded = m.m[key]
	m.m[key] = value
	rt.SyncOps++
	return previous, loaded
}

// CompareAndSwap sets the value of key to new if it is old.
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	rt.SyncOps++
	if v, ok := m.m[key]; !ok || v != old {
		return false
	}
	m.m[key] = new
	rt.SyncOps++
	return true
}

// CompareAndDelete deletes key if its value is old.
func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	rt.SyncOps++
	if v, ok := m.m[key]; !ok || v != old {
		return false
	}
	delete(m.m, key)
	rt.SyncOps++
	return true
}

// Range calls f for each pair until it returns false.
func (m *Map) Range(f func(key, value any) bool) {
	rt.SyncOps++
	for k, v := range m.m {
		if !f(k, v) {
			break
		}
	}
}
