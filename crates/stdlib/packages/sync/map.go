package sync

import "internal/rt"

// A Map is a map for concurrent use. In Goanna a plain map will do: its operations are steps of the
// VM, and ranging over it while it changes is allowed.
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
func (m *Map) Store(key, value any) { m.Swap(key, value) }

// Clear deletes everything.
func (m *Map) Clear() {
	rt.SyncOps++
	clear(m.m)
}

// LoadOrStore returns the value of key if there is one, else stores value.
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	rt.SyncOps++
	if len(m.m) > 0 {
		if old, ok := m.m[key]; ok {
			return old, true
		}
	}
	m.set(key, value)
	return value, false
}

func (m *Map) set(key, value any) {
	if m.m == nil {
		m.m = make(map[any]any)
	}
	m.m[key] = value
}

// LoadAndDelete deletes key and returns its value.
func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	rt.SyncOps++
	value, loaded = m.m[key]
	delete(m.m, key)
	return value, loaded
}

// Delete deletes key.
func (m *Map) Delete(key any) { m.LoadAndDelete(key) }

// Swap sets the value of key and returns the one before.
func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	rt.SyncOps++
	if len(m.m) > 0 {
		previous, loaded = m.m[key]
	}
	m.set(key, value)
	return previous, loaded
}

// CompareAndSwap sets the value of key to new if it is old.
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	rt.SyncOps++
	if v, ok := m.m[key]; !ok || v != old {
		return false
	}
	m.m[key] = new
	return true
}

// CompareAndDelete deletes key if its value is old.
func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	rt.SyncOps++
	if v, ok := m.m[key]; !ok || v != old {
		return false
	}
	delete(m.m, key)
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
