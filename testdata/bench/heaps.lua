local function push(h, x)
  local n = h.n
  h[n] = x
  h.n = n + 1
  local i = n
  while i > 0 do
    local p = (i - 1) // 2
    if h[p] <= h[i] then break end
    h[p], h[i] = h[i], h[p]
    i = p
  end
end
local function pop(h)
  local top, n = h[0], h.n - 1
  h[0] = h[n]
  h[n] = nil
  h.n = n
  local i = 0
  while true do
    local c = 2 * i + 1
    if c >= n then return top end
    if c + 1 < n and h[c + 1] < h[c] then c = c + 1 end
    if h[i] <= h[c] then return top end
    h[i], h[c] = h[c], h[i]
    i = c
  end
end
local x, sum = 9, 0
for _ = 1, 2 do
  local g = { n = 0 }
  for _ = 1, 60000 do
    x = (x * 1664525 + 1013904223) & 0xffffffff
    push(g, x >> 8)
  end
  for i = 0, 59999 do sum = sum + pop(g) * (i & 3) end
end
print(sum)
