local total = 0
for round = 0, 19 do
  local b = {}
  for i = 0, 19999 do
    b[#b + 1] = string.char(97 + (i + round) % 26)
    b[#b + 1] = "xy"
    b[#b + 1] = "é"
  end
  local s = table.concat(b)
  local n = 0
  for _, r in utf8.codes(s) do
    if r == 0xe9 then n = n + 1 end
  end
  local _, c = s:gsub("xy", "")
  total = total + n + c + #s:upper()
end
print(total)
