local total = 0
for i = 0, 39999 do
  local s = string.format("%5d|%-8s|%x|%6.2f|%s", i, "abc", i, i / 3, tostring(i % 2 == 0))
  total = total + #s
  s = string.format("%s=%d, %s=%d", "first", i, "second", i * i)
  total = total + #s
  local p = { X = i, Y = -i, Name = "p" }
  total = total + #(p.X .. " " .. p.Y .. p.Name)
end
print(total)
