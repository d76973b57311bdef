local function new(size)
  local root = {}
  root.next, root.prev = root, root
  return { size = size, root = root, items = {}, n = 0 }
end
local function unlink(e) e.prev.next, e.next.prev = e.next, e.prev end
local function front(c, e)
  local r = c.root
  e.prev, e.next = r, r.next
  r.next.prev = e
  r.next = e
end
local function get(c, key)
  local e = c.items[key]
  if e then
    unlink(e) front(c, e)
    return e.value, true
  end
  return 0, false
end
local function put(c, key, value)
  local e = c.items[key]
  if e then
    e.value = value
    unlink(e) front(c, e)
    return
  end
  e = { key = key, value = value }
  c.items[key] = e
  front(c, e)
  c.n = c.n + 1
  if c.n > c.size then
    local last = c.root.prev
    unlink(last)
    c.items[last.key] = nil
    c.n = c.n - 1
  end
end
local c = new(1000)
local x, hits, sum = 7, 0, 0
for i = 0, 299999 do
  x = (x * 1664525 + 1013904223) & 0xffffffff
  local key = (x >> 16) % 2000
  local v, ok = get(c, key)
  if ok then hits = hits + 1 sum = sum + v else put(c, key, i) end
end
print(hits, sum)
