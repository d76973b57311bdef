local function distance(a, b)
  local prev = {}
  for j = 0, #b do prev[j] = j end
  for i = 1, #a do
    local cur = { [0] = i }
    local ai = a:byte(i)
    for j = 1, #b do
      local cost = 1
      if ai == b:byte(j) then cost = 0 end
      cur[j] = math.min(prev[j] + 1, cur[j - 1] + 1, prev[j - 1] + cost)
    end
    prev = cur
  end
  return prev[#b]
end
local a, b = "", ""
for i = 0, 399 do
  a = a .. string.char(97 + i * 7 % 26)
  b = b .. string.char(97 + i * 11 % 26)
end
local total = 0
for _ = 1, 6 do
  total = total + distance(a, b)
  a = a:reverse()
end
print(total)
