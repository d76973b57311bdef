local sum, fsum, length = 0, 0.0, 0
for i = 0, 149999 do
  local s = tostring(i * 7919)
  sum = sum + math.tointeger(tonumber(s))
  local f = string.format("%.3f", i / 7)
  fsum = fsum + tonumber(f)
  length = length + #s + #f
end
print(string.format("%d %.3f %d", sum, fsum, length))
