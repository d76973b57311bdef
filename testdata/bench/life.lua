local function step(a, b, n)
  for y = 0, n - 1 do
    for x = 0, n - 1 do
      local k = 0
      for dy = -1, 1 do
        for dx = -1, 1 do
          if (dy ~= 0 or dx ~= 0) and a[(y + dy + n) % n][(x + dx + n) % n] then k = k + 1 end
        end
      end
      b[y][x] = k == 3 or k == 2 and a[y][x]
    end
  end
end
local n, a, b, seed = 64, {}, {}, 5
for y = 0, n - 1 do
  a[y], b[y] = {}, {}
  for x = 0, n - 1 do
    seed = (seed * 1664525 + 1013904223) & 0xffffffff
    a[y][x] = seed >> 31 == 0
    b[y][x] = false
  end
end
for _ = 1, 60 do
  step(a, b, n)
  a, b = b, a
end
local alive = 0
for y = 0, n - 1 do for x = 0, n - 1 do if a[y][x] then alive = alive + 1 end end end
print(alive)
