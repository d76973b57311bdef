local line = "alpha, beta ,gamma,delta , epsilon,zeta,eta,theta"
local total = 0
for i = 0, 29999 do
  local parts = {}
  for p in line:gmatch("[^,]*") do parts[#parts + 1] = p end
  for _, p in ipairs(parts) do
    p = p:match("^%s*(.-)%s*$")
    if p:sub(1, 1) == "e" or p:find("am", 1, true) then total = total + #p end
  end
  local s = table.concat(parts, ";")
  s = s:gsub("eta", "ETA")
  local a, b = s:find("theta", 1, true), s:find("thETA", 1, true)
  total = total + (a and a - 1 or -1) + (b and b - 1 or -1) + i % 3
end
print(total)
