local function count(dna, k)
  local counts = {}
  for i = 1, #dna - k + 1 do
    local s = dna:sub(i, i + k - 1)
    counts[s] = (counts[s] or 0) + 1
  end
  return counts
end
local t, x, letters = {}, 42, { "A", "C", "G", "T" }
for i = 1, 200000 do
  x = (x * 1664525 + 1013904223) & 0xffffffff
  t[i] = letters[(x >> 30) + 1]
end
local dna = table.concat(t)
for _, k in ipairs { 1, 2, 6 } do
  local counts, keys = count(dna, k), {}
  for key in pairs(counts) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b)
    if counts[a] ~= counts[b] then return counts[a] > counts[b] end
    return a < b
  end)
  for i = 1, 4 do print(string.format("%s %.3f", keys[i], counts[keys[i]] * 100 / #dna)) end
end
