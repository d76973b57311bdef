local sum = 0.0
local sqrt, abs, floor, max, min = math.sqrt, math.abs, math.floor, math.max, math.min
local sin, cos, exp, log = math.sin, math.cos, math.exp, math.log
for i = 0, 999999 do
  local x = i + 0.0
  local r = sqrt(x)
  sum = sum + abs(floor(r) - r)
  sum = sum + max(x, 3) - min(x, 2)
  if sum ~= sum then break end
end
for i = 0, 199999 do
  local x = i / 1000
  sum = sum + sin(x) * cos(x) + x ^ 1.5 + exp(-x) + log(x + 1) + sqrt(x * x + 9)
end
print(string.format("%.4f", sum))
