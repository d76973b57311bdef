local buf, x = {}, 3
for _ = 1, 20000 do
  for _ = 1, 8 do
    x = (x * 1664525 + 1013904223) & 0xffffffff
    buf[#buf + 1] = string.format("w%d ", (x >> 16) % 500)
  end
  buf[#buf + 1] = "\n"
end
local text = table.concat(buf)
local counts, lines = {}, 0
for line in text:gmatch("[^\n]*\n") do
  lines = lines + 1
  for w in line:gmatch("%S+") do
    w = w:lower()
    counts[w] = (counts[w] or 0) + 1
  end
end
local n = 0
for w in text:gmatch("%S+") do n = n + #w end
local chars = 0
for line in text:gmatch("[^\n]*\n") do chars = chars + #line end
local keys = {}
for k in pairs(counts) do keys[#keys + 1] = k end
table.sort(keys)
print(lines, n, chars, keys[1], counts[keys[1]])
