local m = {}
for i = 0, 999999 do
  local k = i * 7919 % 1000003
  m[k] = (m[k] or 0) + i
end
local sum = 0
for i = 0, 999999 do sum = sum + (m[i] or 0) end
local words = {"alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"}
local counts = {}
for i = 0, 1999999 do
  local w = words[(i & 7) + 1]
  counts[w] = (counts[w] or 0) + 1
end
local n = 0
for _ in pairs(m) do n = n + 1 end
print(n, sum, counts["gamma"])
